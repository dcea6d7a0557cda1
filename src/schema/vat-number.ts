import { z } from 'zod';
import type { Refinement } from './refinement.ts';
import { show } from './shown-value.ts';

/**
 * An Italian VAT number: eleven digits, the last of which checks the others.
 * Rule: the Luhn formula, as the Ministry's decree of 23 December 1976 has it.
 */
export function vatNumber() {
	return z
		.string()
		.regex(elevenDigits)
		.refine((digits) => !elevenDigits.test(digits) || checksum(digits) % 10 === 0, {
			params: {
				explain: (input) => ({
					problem: `${show(input)} non è una partita IVA: l'ultima cifra non torna.`,
					cure: 'Ricopiala dal certificato di attribuzione.',
				}),
			} satisfies Refinement,
		})
		.meta({ cure: 'Scrivi solo le undici cifre, senza IT e senza spazi.' });
}

const elevenDigits = /^\d{11}$/;

function checksum(digits: string): number {
	return Array.from(digits).reduce((sum, digit, position) => {
		if (position % 2 === 0) return sum + Number(digit);
		const doubled = Number(digit) * 2;
		return sum + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
}
