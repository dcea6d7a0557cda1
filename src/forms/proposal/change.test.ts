import { expect, test } from 'vitest';
import type { OfferState } from '../../catalogue/lifecycle.ts';
import { withoutBlanks } from '../../schema/blanks.ts';
import { fieldAt } from '../../schema/describe.ts';
import { anOffer } from '../../schema/testing/an-offer.ts';
import { aPartnerEntry } from '../../catalogue/testing/some-entries.ts';
import { answeredBy, askedBy, changeActions, changeIn, changeQuery, suits } from './change.ts';
import { answersOf, changedEntry } from './changed-entry.ts';
import { problemsOfChange } from './change-problems.ts';
import { fieldsOf } from './steps.ts';
import { someSettings } from './testing/a-content.ts';
import { toldChanges } from './told-answers.ts';

const { content, index } = someSettings({}, '2026-12-20');
const prefills = { today: '2026-12-20', 'open-notice': 'vicini-e-connessi-2026' };

test('an address says which entry is changed and how, and is read again', () => {
	const change = { of: 'offers', id: 'bottegaviva--vetrina', action: 'posti-esauriti' } as const;
	expect(changeQuery(change)).toBe('?offerta=bottegaviva--vetrina&azione=posti-esauriti');
	expect(changeIn(changeQuery(change))).toEqual(change);
	expect(changeIn('?altro=1')).toBeUndefined();
	expect(changeIn('?partner=bottegaviva&azione=ritira')?.action).toBe('correggi');
	expect(changeIn('?offerta=a--b&azione=constructor')?.action).toBe('correggi');
});

test('every action asks fields that there are, and answers some', () => {
	const keys = changeActions.flatMap((action) => [
		...(askedBy(action) ?? []),
		...Object.keys(answeredBy(action, prefills)).map((key) => [key]),
	]);
	expect(keys.length).toBeGreaterThan(10);
	expect(keys.filter((path) => fieldAt(fieldsOf.offers, path) === undefined)).toEqual([]);
});

test('a page offers what makes sense in the state of the offer', () => {
	const partner = aPartnerEntry('bottegaviva');
	const offered = (state: OfferState, by?: 'partner' | 'redazione') => {
		const suspension = { from: '2026-12-01', reason: 'Si ferma per un mese intero.' };
		const standing = by && ({ status: 'sospesa', suspension: { ...suspension, by } } as const);
		const offer = { standing: standing ?? ({ status: 'pubblicata' } as const), partner };
		return changeActions.filter((action) => suits(action, offer, state)).join(' ');
	};
	expect(offered('attiva')).toBe('rinnova posti-esauriti sospendi correggi ritira');
	expect(offered('esaurita')).toBe('rinnova sospendi riapri correggi ritira');
	expect(offered('terminata')).toBe('rinnova correggi ritira');
	expect(offered('sospesa', 'partner')).toBe('riapri correggi ritira');
	expect(offered('sospesa', 'redazione')).toBe('correggi ritira');
	expect(offered('ritirata')).toBe('');
});

test('each action comes to a change that may be published', () => {
	const asked: Record<string, object> = {
		rinnova: { validUntil: '2027-09-30' },
		sospendi: {
			suspension: { by: 'partner', from: '2026-12-20', reason: 'Si ferma per un mese.' },
		},
		correggi: { title: 'Vetrina online pronta in due giorni' },
	};
	const stopped = anOffer({ availability: 'esaurita' });
	const said = changeActions.map((action) => {
		const original = action === 'riapri' ? stopped : anOffer();
		const start = { ...answersOf('offers', original), ...answeredBy(action, prefills) };
		const answers = { ...start, ...asked[action] };
		const change = { of: 'offers', id: 'a--b', action } as const;
		expect(problemsOfChange(change, original, answers, content, index), action).toEqual([]);
		const entry = changedEntry('offers', original, answers, content);
		expect(withoutBlanks(entry).value).toEqual(entry);
		return [action, ...toldChanges('offers', original, entry, content)];
	});
	expect(said.map((one) => one.map(inOneLine))).toMatchInlineSnapshot(`
		[
		  [
		    "rinnova",
		    "Attivabile fino al: 31 marzo 2027 → 30 settembre 2027",
		    "Proposta il: 10 novembre 2026 → 20 dicembre 2026",
		  ],
		  [
		    "posti-esauriti",
		    "Disponibilità: Disponibile → Posti esauriti",
		  ],
		  [
		    "sospendi",
		    "Stato: Pubblicata → Sospesa",
		    "Sospensione: - → Chi sospende: Dal partner / Dal: 20 dicembre 2026 / Motivo: Si ferma per un mese.",
		  ],
		  [
		    "riapri",
		    "Disponibilità: Posti esauriti → Disponibile",
		  ],
		  [
		    "correggi",
		    "Titolo dell'offerta: Vetrina online pronta in un giorno → Vetrina online pronta in due giorni",
		  ],
		  [
		    "ritira",
		    "Stato: Pubblicata → Ritirata",
		  ],
		]
	`);
});

test('who renews writes a later day, and the editors alone undo what they have stopped', () => {
	const words = (action: (typeof changeActions)[number], original: object, changes: object) => {
		const start = answersOf('offers', { ...original });
		const change = { of: 'offers', id: 'a--b', action } as const;
		const answers = { ...start, ...answeredBy(action, prefills), ...changes };
		return problemsOfChange(change, { ...original }, answers, content, index).map(
			(problem) => `${problem.label}: ${problem.words}`,
		);
	};
	const suspension = {
		by: 'redazione',
		from: '2026-12-01',
		reason: 'Costa, e non doveva costare.',
	};
	const stopped = anOffer({ status: 'sospesa', suspension });
	expect([
		...words('rinnova', anOffer(), {}),
		...words('riapri', stopped, {}),
		...words('correggi', stopped, { suspension: { ...suspension, by: 'partner' } }),
		...words('ritira', stopped, {}),
		...words('correggi', stopped, { title: 'Vetrina online pronta in due giorni' }),
	]).toMatchInlineSnapshot(`
		[
		  "Attivabile fino al: Si può già aderire fino al 31 marzo 2027. Scrivi un giorno che viene dopo.",
		  "Stato: La redazione ha sospeso questo servizio, e solo la redazione può riaprirlo. Lascia lo stato di prima, oppure scrivi alla redazione.",
		  "Stato: La redazione ha sospeso questo servizio, e solo la redazione può riaprirlo. Lascia lo stato di prima, oppure scrivi alla redazione.",
		]
	`);
});

test('a waiver keeps nobody from changing something else', () => {
	const waivers = [
		{ rule: 'payment-card', reason: 'La carta serve alla banca.', on: '2026-11-20' },
	];
	const original = anOffer({ paymentCard: 'richiesta', waivers });
	const answers = { ...answersOf('offers', original), validUntil: '2027-05-31' };
	const change = { of: 'offers', id: 'a--b', action: 'rinnova' } as const;
	expect(problemsOfChange(change, original, answers, content, index)).toEqual([]);
});

function inOneLine(told: string | ReturnType<typeof toldChanges>[number]): string {
	if (typeof told === 'string') return told;
	return `${told.label}: ${told.before || '-'} → ${told.after || '-'}`.replaceAll('\n', ' / ');
}
