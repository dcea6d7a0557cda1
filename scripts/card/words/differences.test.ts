import { expect, test } from 'vitest';
import { offerSchema } from '../../../src/schema/offer.ts';
import { describeFields } from '../../../src/schema/describe.ts';
import { cpuStopwatch } from '../../../src/schema/testing/cpu-stopwatch.ts';
import { differencesOf } from './differences.ts';
import type { Naming } from './naming.ts';

const fields = describeFields(offerSchema);
const naming: Naming = {
	term: (_vocabulary, id) => ({ 'vetrina-online': 'Vetrina online', corso: 'Corso' })[id],
	entry: (_collection, id) => ({ bottegaviva: 'Bottegaviva' })[id],
};

test('says days and choices in words', () => {
	expect(
		told(
			{ validUntil: '2027-03-31', afterwards: 'si-disattiva', partner: 'x' },
			{ validUntil: '2027-06-30', afterwards: 'solo-su-scelta', partner: 'bottegaviva' },
		),
	).toMatchInlineSnapshot(`
		[
		  "Partner: {"kind":"replaced","was":{"kind":"words","text":"x"},"now":{"kind":"words","text":"Bottegaviva"}}",
		  "Attivabile fino al: {"kind":"replaced","was":{"kind":"words","text":"31 marzo 2027"},"now":{"kind":"words","text":"30 giugno 2027"}}",
		  "E dopo?: {"kind":"replaced","was":{"kind":"words","text":"Si disattiva da solo: non paghi nulla"},"now":{"kind":"words","text":"Paghi solo se scegli di continuare"}}",
		]
	`);
});

test('says what came into a list and what went', () => {
	expect(told({ services: ['vetrina-online', 'x'] }, { services: ['corso', 'x'] }))
		.toMatchInlineSnapshot(`
		[
		  "Servizi: {"kind":"items","removed":[{"kind":"words","text":"Vetrina online"}],"added":[{"kind":"words","text":"Corso"}]}",
		]
	`);
	expect(told({ services: ['a', 'b'] }, { services: ['b', 'a'] })).toMatchInlineSnapshot(`
		[
		  "Servizi: {"kind":"order"}",
		]
	`);
});

test('says which sentences of a long text changed, addresses and headings among them', () => {
	const body =
		'Prima frase. Seconda frase, con [un testo](https://a.example/).\n\n### Titolo\n\nFine.';
	expect(
		told(
			{ body },
			{ body: body.replace('a.example', 'b.example').replace('Fine.', 'Altra fine.') },
		),
	).toMatchInlineSnapshot(`
		[
		  "Descrizione: {"kind":"sentences","removed":["Seconda frase, con [un testo](https://a.example/).","Fine."],"added":["Seconda frase, con [un testo](https://b.example/).","Altra fine."]}",
		]
	`);
	expect(told({ body }, { body: body.replace('Prima frase.', 'Prima frase. ') }))
		.toMatchInlineSnapshot(`
		[
		  "Descrizione: {"kind":"spaces"}",
		]
	`);
	expect(told({ body }, { body: body.replace('### Titolo', '#### Titolo') })).not.toEqual([]);
});

test('says which answer of which step changed', () => {
	const steps = [
		{ title: 'Uno', text: 'Prima' },
		{ title: 'Due', text: 'Seconda' },
	];
	expect(
		told(
			{ activation: { url: 'https://a.example/', steps } },
			{
				activation: {
					url: 'https://b.example/',
					steps: [steps[0], { title: 'Due', text: 'Altra' }],
				},
			},
		),
	).toMatchInlineSnapshot(`
		[
		  "Attivazione, Indirizzo del modulo: {"kind":"replaced","was":{"kind":"literal","text":"https://a.example/"},"now":{"kind":"literal","text":"https://b.example/"}}",
		  "Attivazione, Passaggi 2, Spiegazione: {"kind":"sentences","removed":["Seconda"],"added":["Altra"]}",
		]
	`);
	expect(told({ activation: { steps } }, { activation: { steps: [steps[1]] } }))
		.toMatchInlineSnapshot(`
		[
		  "Attivazione, Passaggi: {"kind":"items","removed":[{"kind":"words","text":"Che cosa fare: Uno · Spiegazione: Prima"}],"added":[]}",
		]
	`);
});

test('marks what only editors write, and what no field is', () => {
	const difference = differencesOf({}, { demo: true, campo: { x: 1 } }, fields, naming);
	expect(difference.map(({ label, isEditors }) => [label, isEditors])).toEqual([
		['Dato dimostrativo', true],
		['campo', false],
	]);
});

test('keeps silent of what is meant anyway, and of another way to write it', () => {
	expect(told({}, { status: 'pubblicata', limits: [], areaNote: '' })).toEqual([]);
	expect(told({ body: 'Uno.\r\nDue.' }, { body: '\nUno.\nDue.\n' })).toEqual([]);
});

test.each([
	[{ body: 5 }, { body: ['x'] }],
	[{ activation: 'x' }, { activation: { steps: { a: null } } }],
	[{ services: { a: [1] } }, { services: [[[]], null, {}] }],
	[{ support: [{ kind: 1 }, 'x'] }, { support: ['y', { kind: null }] }],
	[{ __proto__: null, constructor: 'x' }, { toString: 1 }],
])('survives values of any type: %j', (before, after) => {
	expect(differencesOf(before, after, fields, naming)).not.toEqual([]);
});

test('takes no time for very long texts and lists', () => {
	const many = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word} ${at}.`);
	const elapsed = cpuStopwatch();
	told({ limits: many('a') }, { limits: many('b') });
	told({ body: many('A').join(' ') }, { body: many('B').join(' ') });
	expect(elapsed()).toBeLessThan(2_000);
});

function told(before: object, after: object): string[] {
	return differencesOf(before, after, fields, naming).map(
		({ label, change }) => `${label}: ${JSON.stringify(change)}`,
	);
}
