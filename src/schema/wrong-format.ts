import { example } from './advice.ts';
import type { Field } from './describe.ts';
import { phone } from './fields.ts';
import type { Message } from './issue.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import { show } from './shown-value.ts';
import { addressProblem } from './web-address.ts';
import { wrongDay } from './wrong-day.ts';
import { isIdentifier, wrongIdentifier } from './wrong-identifier.ts';

/** Words for a value that is not what its field is for: a date, an address, an identifier. */
export function wrongFormat(input: unknown, { field, names }: Place): Message {
	const item = field?.shape.kind === 'list' ? field.shape.item : field?.shape;
	if (field !== undefined && item !== undefined && isIdentifier(item)) {
		return wrongIdentifier(input, field, item);
	}
	if (item?.kind === 'day') return wrongDay(input);
	if (item?.kind === 'webAddress') return addressProblem(input);
	if (item?.kind === 'email') {
		return {
			problem: `${show(input)} non è un indirizzo e-mail.`,
			cure: 'Scrivilo come nome@dominio.',
		};
	}
	if (item?.kind === 'pattern' && item.is === 'phone') return wrongPhone(input, names);
	const cure = field?.cure ?? example(field, names.medium);
	return {
		problem: `${show(input)} non ha la forma giusta.`,
		cure: names.medium === 'file' ? `${cure}${quotesFor(field)}` : cure,
	};
}

function wrongPhone(input: unknown, { medium }: Names): Message {
	const digits = String(input).replaceAll(/[\s()./-]/g, '');
	const meant = digits.replace(/^00/, '+');
	const typed = (number: string) => (medium === 'file' ? `"${number}"` : number);
	const problem = `${show(input)} non è un numero di telefono completo.`;
	if (anyPhone.safeParse(meant).success) {
		return { problem, cure: `Scrivilo con + davanti e senza spazi: ${typed(meant)}.` };
	}
	const italian = italianNumber(digits);
	return {
		problem,
		cure:
			italian === undefined
				? 'Scrivi + e il prefisso del Paese, poi il numero senza spazi: per esempio +390001234567.'
				: `Se è un numero italiano, scrivilo così: ${typed(italian)}.`,
	};
}

/** A number as it is dialled within Italy, with the country before it; undefined where it cannot be one. */
function italianNumber(digits: string): string | undefined {
	// A mobile number may begin with 39 too: only a whole number behind it makes it the country's.
	if (/^39(?:0\d{5,10}|3\d{8,9})$/.test(digits)) return `+${digits}`;
	return /^[038]\d{5,10}$/.test(digits) ? `+39${digits}` : undefined;
}

/** YAML takes what looks like a number for one, and drops its zeros. */
function quotesFor(field: Field | undefined): string {
	const given = field?.example ?? '';
	return /^\d+$/.test(given) ? ` Nel file va fra virgolette: "${given}".` : '';
}

const anyPhone = phone();
