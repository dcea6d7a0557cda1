import { expect, test } from 'vitest';
import { reasonsAgainst, toldByCheck, unanswered } from './self-check.ts';
import { someSettings } from './testing/a-content.ts';

const { questions } = someSettings();
const yes = Object.fromEntries(questions.map(({ id }) => [id, 'si']));
const right = { ...yes, legalType: 'societa' };

test('asks what the notice asks', () => {
	expect(questions.map(({ question }) => question)).toMatchInlineSnapshot(`
		[
		  "Chi propone?",
		  "Il servizio serve ad almeno uno di questi obiettivi? Vendere online.",
		  "L'iscrizione e l'uso sono gratuiti",
		  "Anche imparare a usarlo è gratuito",
		  "Alla fine non c'è obbligo di rinnovo",
		  "Il testo non fa pubblicità",
		  "L'assistenza è compresa",
		  "I dati raccolti non servono a vendere",
		]
	`);
});

test('an organisation that says yes to everything may join', () => {
	expect(reasonsAgainst(questions, right)).toEqual([]);
	expect(unanswered(questions, right)).toEqual([]);
});

test('says why somebody may not join', () => {
	expect(
		reasonsAgainst(questions, {
			...right,
			legalType: 'persona',
			'nessun-rinnovo': 'no',
			goals: 'no',
		}),
	).toMatchInlineSnapshot(`
		[
		  "L'avviso non ammette chi ha questa forma.",
		  "L'avviso cerca solo servizi per uno di questi obiettivi: Vendere online.",
		  "L'avviso lo chiede: «Alla fine non c'è obbligo di rinnovo».",
		]
	`);
});

test('a legal type that the notice leaves out may not join', () => {
	const { questions: narrow } = someSettings({ eligibleTypes: ['associazione'] });
	expect(reasonsAgainst(narrow, right)).toHaveLength(1);
	expect(reasonsAgainst(narrow, { ...right, legalType: 'associazione' })).toEqual([]);
});

test('takes no answer that it did not offer', () => {
	expect(unanswered(questions, { ...right, goals: 'forse' }).map(({ id }) => id)).toEqual([
		'goals',
	]);
});

test('asks nothing while no notice is open', () => {
	expect(someSettings({}, '2030-01-01').questions).toEqual([]);
});

test('what it was told is not asked again', () => {
	expect(toldByCheck({ ...right, 'tutorial-gratuito': 'no' })).toMatchInlineSnapshot(`
		{
		  "offers": {
		    "declarations": [
		      "gratuita-in-uso",
		      "nessun-rinnovo",
		      "non-promozionale",
		      "assistenza-fornita",
		      "nessun-uso-commerciale-dei-dati",
		    ],
		  },
		  "partners": {
		    "legalType": "societa",
		  },
		}
	`);
});
