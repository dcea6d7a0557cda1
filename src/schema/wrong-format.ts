import { example } from './advice.ts';
import type { Field } from './describe.ts';
import type { Message } from './issue.ts';
import { show } from './shown-value.ts';
import { offerSlugPattern, slugPattern } from './slug.ts';

/** Words for a text that is not what its field is for: a date, an address, an identifier. */
export function wrongFormat(format: string, input: unknown, field: Field | undefined): Message {
	const known = formats[format];
	if (known !== undefined) return { problem: `${show(input)} ${known.problem}`, cure: known.cure };
	const identifier = format === 'regex' ? identifierLike(field) : undefined;
	if (identifier === undefined) {
		return { problem: `${show(input)} non ha la forma giusta.`, cure: example(field) };
	}
	return {
		problem: `${show(input)} non è un identificativo.`,
		cure: `Usa solo lettere minuscole senza accenti, cifre e trattini: per esempio ${identifier}.`,
	};
}

/** An identifier of the kind that a field wants; undefined when it wants none. */
function identifierLike(field: Field | undefined): string | undefined {
	const shape = field?.shape.kind === 'list' ? field.shape.item : field?.shape;
	const ofOffer =
		shape?.kind === 'pattern'
			? shape.pattern === offerSlugPattern
			: shape?.kind === 'reference' && shape.collection === 'offers';
	if (ofOffer) return 'bottegaviva--vetrina-online';
	if (shape?.kind === 'pattern' && shape.pattern !== slugPattern) return undefined;
	return shape?.kind === 'pattern' || shape?.kind === 'term' || shape?.kind === 'reference'
		? 'negozio-online'
		: undefined;
}

const formats: Record<string, Message> = {
	date: {
		problem: 'non è una data.',
		cure: 'Scrivi anno-mese-giorno, con un giorno che esiste: per esempio 2027-03-31.',
	},
	url: {
		problem: 'non è un indirizzo web completo e sicuro.',
		cure: 'Scrivilo per intero, a cominciare da https://.',
	},
	email: {
		problem: 'non è un indirizzo e-mail.',
		cure: 'Scrivilo come nome@dominio.',
	},
	e164: {
		problem: 'non è un numero di telefono completo.',
		cure: 'Scrivi + e il prefisso del Paese, poi il numero senza spazi: per esempio +390001234567.',
	},
};
