import { expect, test } from 'vitest';
import { anOffer } from '../../schema/testing/an-offer.ts';
import { beginChange } from './begun-change.ts';
import { changeActions } from './change.ts';
import { someSettings } from './testing/a-content.ts';

const { content } = someSettings({}, '2026-12-20');
const today = { ...content.prefills, today: '2026-12-20' };

test('each action writes its answers, and says them and what it asks', () => {
	const offer = anOffer({ availability: 'in-esaurimento', demo: true });
	const begun = changeActions.map((action) => {
		const { changes, told, questions } = begin(action, offer);
		return [
			action,
			JSON.stringify(changes),
			told.map(({ label, after }) => `${label}: ${after.replaceAll('\n', '; ')}`),
			questions.map(({ label }) => label),
		];
	});
	expect(begun).toMatchInlineSnapshot(`
		[
		  [
		    "rinnova",
		    "{"proposedOn":"2026-12-20"}",
		    [
		      "Proposta il: 20 dicembre 2026",
		    ],
		    [
		      "Attivabile fino al",
		    ],
		  ],
		  [
		    "posti-esauriti",
		    "{"availability":"esaurita"}",
		    [
		      "Disponibilità: Posti esauriti",
		    ],
		    [],
		  ],
		  [
		    "sospendi",
		    "{"status":"sospesa","suspension":{"by":"partner","from":"2026-12-20","reason":"","recheckOn":""}}",
		    [
		      "Stato: Sospesa",
		      "Sospensione: Chi sospende: Dal partner; Dal: 20 dicembre 2026",
		    ],
		    [
		      "Motivo",
		    ],
		  ],
		  [
		    "riapri",
		    "{"availability":"disponibile"}",
		    [
		      "Disponibilità: Disponibile",
		    ],
		    [],
		  ],
		  [
		    "correggi",
		    "{}",
		    [],
		    [],
		  ],
		  [
		    "ritira",
		    "{"status":"ritirata"}",
		    [
		      "Stato: Ritirata",
		    ],
		    [],
		  ],
		]
	`);
});

test('who renews is asked for the days that the offer has', () => {
	const questions = (offer: Record<string, unknown>) =>
		begin('rinnova', anOffer(offer)).questions.map(({ path }) => path.join('.'));
	expect(questions({ validUntil: undefined, reviewBy: '2027-02-28' })).toEqual(['reviewBy']);
	expect(
		questions({ freePeriod: 'fino-alla-data', freeMonths: undefined, freeUntil: '2027-12-31' }),
	).toEqual(['validUntil', 'freeUntil']);
});

test('what an offer that is open again has no use for goes', () => {
	const suspension = { by: 'partner', from: '2026-12-01', reason: 'Si ferma per un mese intero.' };
	const { changes } = begin('riapri', anOffer({ status: 'sospesa', suspension }));
	expect(changes).toEqual({ status: 'pubblicata', suspension: null });
});

function begin(action: (typeof changeActions)[number], offer: Record<string, unknown>) {
	return beginChange({ of: 'offers', action }, offer, { ...content, prefills: today });
}
