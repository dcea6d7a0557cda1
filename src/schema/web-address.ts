import { z } from 'zod';
import type { Message } from './issue.ts';
import { unseenIn } from './plain-text.ts';
import type { Refinement } from './refinement.ts';
import { show } from './shown-value.ts';

/** An address on the web, https only: merchants follow it from a public catalogue. */
export function webAddress() {
	return (
		z
			.string()
			.trim()
			.regex(addressForm)
			// Longer ones carry what no reader needs.
			.max(500)
			.refine((written) => !addressForm.test(written) || isPublic(written), {
				params: { explain: addressProblem } satisfies Refinement,
			})
			.meta({ is: 'webAddress' })
	);
}

/**
 * An address from https:// to its end, as the source of a regular expression without flags, so that a
 * form can use it: a host with a dot, in any alphabet; before it no user name, which makes an address
 * look like another's; nowhere what ends an address in a sentence.
 */
export const addressPattern = String.raw`[Hh][Tt][Tt][Pp][Ss]://[^\s/?#@:.\\<>"]+(?:\.[^\s/?#@:.\\<>"]+)+(?::\d+)?(?:[/?#][^\s\\<>"]*)?`;

/** What is wrong with a text as an address. */
export function addressProblem(input: unknown): Message {
	const written = typeof input === 'string' ? input.trim() : '';
	const unseen = unseenIn(written);
	if (unseen !== undefined) {
		return {
			problem: `Nell'indirizzo c'è un carattere che non si vede: ${unseen}.`,
			cure: "Cancella e riscrivi l'indirizzo in quel punto.",
		};
	}
	if (/^https:\/\/[^/?#]*@/i.test(written)) {
		return {
			problem: `L'indirizzo ${show(written)} contiene un nome utente.`,
			cure: "Scrivi l'indirizzo senza nome utente: chi legge non capirebbe dove porta.",
		};
	}
	if (/^https:\/\//i.test(written) && /[\s\\<>"]/.test(written)) {
		return {
			problem: `${show(written)} contiene spazi o altre parole.`,
			cure: "Scrivi solo l'indirizzo, da https:// in poi.",
		};
	}
	return {
		problem: `${show(written === '' ? input : written)} non è un indirizzo web completo e sicuro.`,
		cure: 'Scrivilo per intero, a cominciare da https://.',
	};
}

/** Whether the host has a name, since numbers say nothing to a reader, and all of it is seen. */
function isPublic(written: string): boolean {
	const host = URL.parse(written)?.hostname;
	return host !== undefined && z.regexes.domain.test(host) && unseenIn(written) === undefined;
}

const addressForm = new RegExp(`^${addressPattern}$`);
