import { expect, test } from 'vitest';
import type { Finding } from './issue.ts';
import { offerSchema } from './offer.ts';
import { parseEntry } from './parse.ts';
import { anActivation, anOffer } from './testing/an-offer.ts';

test('reads national coverage as one kind and Regions as another', () => {
	expect(read(anOffer())).toMatchObject({ coverage: { kind: 'national' } });
	expect(
		read(anOffer({ coverage: 'alcune-regioni', regions: ['lazio', 'bolzano'] })),
	).toMatchObject({
		coverage: { kind: 'regional', regions: ['lazio', 'bolzano'] },
	});
});

test('takes an empty text, null and an empty item of a list for nothing', () => {
	expect(read(anOffer({ regions: '' }))).not.toHaveProperty('regions');
	expect(read(anOffer({ regions: null }))).toMatchObject({ coverage: { kind: 'national' } });
	expect(read(anOffer({ services: ['vetrina-online', '', null] }))).toMatchObject({
		services: ['vetrina-online'],
	});
});

test('reads a typographic apostrophe as a straight one', () => {
	expect(read(anOffer({ title: 'L’assistenza per l’avvio' }))).toMatchObject({
		title: "L'assistenza per l'avvio",
	});
});

test.each([
	['a missing field', { title: undefined }],
	['a field that is empty', { freeWhat: '  ' }],
	['a misspelt key', { titel: 'Vetrina online' }],
	[
		'a misspelt key inside a list',
		{
			activation: anActivation({
				url: 'https://a.example',
				steps: [{ title: 'Telefona', txt: 'Ora' }, { title: 'Aspetta' }],
			}),
		},
	],
	['a number where a text belongs', { summary: 123 }],
	['a text where a list belongs', { services: 'vetrina-online' }],
	['a short and a long text', { title: 'Vetrina', summary: 'a'.repeat(201) }],
	['a title that shouts', { title: 'VETRINA GRATIS!' }],
	['a value that is nearly right', { afterwards: 'si-disativa' }],
	['automatic renewal', { afterwards: 'rinnovo-automatico' }],
	['a day that does not exist', { validUntil: '2027-02-30' }],
	['a day written the Italian way', { validUntil: '31/03/2027' }],
	[
		'an address that is not https',
		{
			activation: anActivation({
				url: 'http://a.example',
				steps: [{ title: 'Telefona' }, { title: 'Aspetta' }],
			}),
		},
	],
	[
		'an address with a user name',
		{
			activation: anActivation({
				url: 'https://banca.example@altrove.example/',
				steps: [{ title: 'Telefona' }, { title: 'Aspetta' }],
			}),
		},
	],
	[
		'too few steps',
		{ activation: anActivation({ url: 'https://a.example', steps: [{ title: 'Telefona' }] }) },
	],
	['too many services, one of them no identifier', { services: ['a', 'b', 'c', 'd', 'e', 'F g'] }],
	['Regions that are missing', { coverage: 'alcune-regioni' }],
	['Regions that contradict', { regions: ['lazio'] }],
	['an unknown Region', { coverage: 'alcune-regioni', regions: ['latium'] }],
	['raw HTML', { body: `<script>alert(1)</script>${'Testo. '.repeat(40)}` }],
])('says in Italian what is wrong and what to do: %s', (_name, changes) => {
	expect(problems(anOffer(changes))).toMatchSnapshot();
});

test('finds every problem at once, those between fields included', () => {
	const found = problems({ coverage: 'alcune-regioni', title: 'CIAO!', activation: {}, extra: 1 });
	expect(found.map((line) => line.split(':')[0])).toEqual([
		'title',
		'title',
		'title',
		'summary',
		'partner',
		'goals',
		'category',
		'services',
		'freeWhat',
		'freePeriod',
		'afterwards',
		'paymentCard',
		'thirdPartyCosts',
		'activation.mode',
		'activation.channel',
		'activation.steps',
		'activation.time',
		'support',
		'termsUrl',
		'privacyUrl',
		'declarations',
		'body',
		'notice',
		'proposedOn',
		'validFrom',
		'extra',
		'regions',
		'validUntil',
	]);
});

test.each(['https://x.example', 'a < b', '5 <br', '<https://x.example>'])(
	'leaves Markdown alone that is not HTML: %s',
	(text) => {
		expect(problems(anOffer({ body: `${text} ${'Testo. '.repeat(40)}` }))).toEqual([]);
	},
);

function read(written: unknown): unknown {
	const parsed = parseEntry(offerSchema, written, 'content/offers/prova.md');
	return parsed.ok ? parsed.value : parsed.findings.map(sentence);
}

function problems(written: unknown): string[] {
	const parsed = parseEntry(offerSchema, written, 'content/offers/prova.md');
	return parsed.ok ? [] : parsed.findings.map(sentence);
}

function sentence({ path, problem, cure }: Finding): string {
	return `${path.join('.')}: ${problem} ${cure}`;
}
