import { z } from 'zod';
import { legalTypeLabels } from './partner-choices.ts';
import { consistent } from './cross-field.ts';
import { choice, day, email, upload } from './fields.ts';
import { list } from './list.ts';
import { markdown } from './markdown-text.ts';
import { outcomeWithin } from './outcome-within.ts';
import { slug } from './slug.ts';
import { text, title } from './text.ts';

const requirement = z.strictObject({
	id: slug().meta({ label: 'Identificativo', example: 'gratuita' }),
	text: text({ min: 10, max: 300 }).meta({ label: 'Che cosa chiede', control: 'paragraph' }),
	check: slug().meta({
		label: 'Chi lo controlla',
		hint: 'Il nome di una regola, oppure «editor» se lo giudica la redazione.',
		example: 'declarations',
	}),
});

const document = z.strictObject({
	label: text({ min: 3, max: 100 }).meta({ label: 'Nome' }),
	file: upload('document').meta({ label: 'File', control: 'file' }),
});

const counted = 'Solo per un avviso di cui il registro non sa niente: gli altri li conta lui.';

const refusal = z.strictObject({
	reason: text({ min: 3, max: 120 }).meta({ label: 'Motivo' }),
	count: z.int().min(1).max(100_000).meta({ label: 'Quante' }),
});

const countOf = (label: string) =>
	z.int().min(0).max(100_000).optional().meta({ label, hint: counted });

const outcome = z.strictObject({
	received: countOf('Ricevute'),
	approved: countOf('Approvate'),
	refused: countOf('Non approvate'),
	byReason: list(refusal, { min: 0, max: 20 }).default([]).meta({ label: 'Motivi', hint: counted }),
	publishedOn: day().meta({ label: 'Pubblicato il' }),
});

const writtenNotice = z.strictObject({
	title: title({ min: 10, max: 120 }).meta({ label: 'Titolo' }),
	number: text({ min: 1, max: 30 }).meta({ label: 'Numero', example: '1/2026' }),
	published: day().meta({ label: 'Pubblicato il' }),
	opens: day().meta({ label: 'Si può proporre dal' }),
	closes: day().meta({ label: 'Si può proporre fino al' }),
	goals: list(slug().meta({ vocabulary: 'goals' }), { min: 1, max: 10 }).meta({
		label: 'Obiettivi',
	}),
	eligibleTypes: list(choice(legalTypeLabels), { min: 1, max: 4 }).meta({
		label: 'Chi può proporre',
	}),
	requirements: list(requirement, { min: 1, max: 30 }).meta({ label: 'Requisiti' }),
	documents: list(document, { min: 0, max: 20 }).default([]).meta({ label: 'Documenti' }),
	contact: email().meta({ label: 'E-mail per le domande' }),
	outcome: outcome.optional().meta({
		label: 'Esito',
		hint: `Si pubblica entro ${outcomeWithin} giorni dalla chiusura: poi lo chiede il rapporto del giorno.`,
	}),
	body: markdown({ min: 100, max: 10_000 }).meta({ label: 'Testo', control: 'markdown' }),
});

/** A public notice, from `content/notices`: what it asks, when, and how it ended. */
export const noticeSchema = consistent(writtenNotice, [
	{
		rule: 'dates',
		path: ['closes'],
		holds: ({ opens, closes }: Window) =>
			typeof opens !== 'string' || typeof closes !== 'string' || opens <= closes,
		problem: ({ written: { opens, closes } }) =>
			`L'avviso chiude il ${String(closes)}, prima di aprire il ${String(opens)}.`,
		cure: 'Correggi una delle due date.',
	},
	{
		rule: 'outcome',
		path: ['outcome'],
		holds: ({ outcome: result }: Window) => {
			const { received, approved, refused, ...others } = result ?? {};
			// Of a name that is spelt otherwise the schema speaks.
			if (Object.keys(others).some((key) => !Object.hasOwn(outcome.shape, key))) return true;
			if ([received, approved, refused].every((number) => number === undefined)) return true;
			if (isNumber(received) && isNumber(approved) && isNumber(refused))
				return received === approved + refused;
			// Of a wrong number the schema speaks.
			return ![received, approved, refused].includes(undefined);
		},
		problem: ({ written: { outcome: result } }) =>
			[result?.received, result?.approved, result?.refused].includes(undefined)
				? 'Ricevute, approvate e non approvate non ci sono tutte.'
				: 'Approvate e non approvate non fanno le ricevute.',
		cure: 'Controlla i tre numeri.',
	},
]);

export type Notice = z.output<typeof noticeSchema>;

function isNumber(value: unknown): value is number {
	return typeof value === 'number';
}

interface Window {
	opens?: unknown;
	closes?: unknown;
	outcome?: { received?: unknown; approved?: unknown; refused?: unknown };
}
