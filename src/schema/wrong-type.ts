import { example } from './advice.ts';
import type { Field } from './describe.ts';
import type { Message } from './issue.ts';
import { show } from './shown-value.ts';

/** Words for a value of another type than the field has. */
export function wrongType(expected: string, input: unknown, field: Field | undefined): Message {
	const wanted = typeNames[expected] ?? expected;
	const problem = `Qui serve ${wanted}, ma è stato letto ${typeOf(input)}: ${show(input)}.`;
	if (expected === 'string' && typeof input !== 'object') {
		return { problem, cure: 'Metti il valore fra virgolette.' };
	}
	if (expected === 'array') {
		return { problem, cure: 'Scrivi ogni voce su una riga che comincia con un trattino.' };
	}
	return {
		problem,
		cure: expected === 'boolean' ? 'Scrivi true per sì, false per no.' : example(field),
	};
}

function typeOf(input: unknown): string {
	if (Array.isArray(input)) return 'un elenco';
	return typeNames[typeof input] ?? 'altro';
}

const typeNames: Record<string, string> = {
	string: 'un testo',
	number: 'un numero',
	int: 'un numero intero',
	boolean: 'un sì o un no',
	array: 'un elenco',
	object: 'un gruppo di campi',
};
