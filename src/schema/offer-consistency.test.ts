import { expect, test } from 'vitest';
import { activationConsistency } from './activation-consistency.ts';
import { declarationLabels } from './offer-choices.ts';
import { offerConsistency } from './offer-consistency.ts';
import { offerSchema } from './offer.ts';
import { parseEntry } from './parse.ts';
import { anActivation, anOffer } from './testing/an-offer.ts';

type Changes = Record<string, unknown>;

const suspension = {
	by: 'partner',
	from: '2026-11-20',
	reason: 'Il servizio si ferma per lavori.',
};
const withMode = (mode: string, contacts: Changes = {}) => ({
	activation: anActivation({ mode, url: undefined, ...contacts }),
});

/** What breaks a rule, and what mends it. */
const cases: [name: string, breaks: Changes, mends: Changes][] = [
	['some Regions, and not which', { coverage: 'alcune-regioni' }, { regions: ['lazio'] }],
	['all of Italy, and some Regions', { regions: ['lazio'] }, { regions: undefined }],
	[
		'Trentino-Alto Adige and Bolzano',
		{ coverage: 'alcune-regioni', regions: ['trentino-alto-adige', 'bolzano'] },
		{ regions: ['bolzano', 'trento'] },
	],
	[
		'Trento and Trentino-Alto Adige',
		{ coverage: 'alcune-regioni', regions: ['trento', 'lazio', 'trentino-alto-adige'] },
		{ regions: ['trentino-alto-adige', 'lazio'] },
	],
	['no end and no confirmation', { validUntil: undefined }, { reviewBy: '2027-02-28' }],
	['an end and a confirmation', { reviewBy: '2027-02-28' }, { reviewBy: '' }],
	['an end before the beginning', { validFrom: '2027-04-01' }, { validFrom: '2027-03-31' }],
	['an end 24 months and a day ahead', { validUntil: '2028-11-11' }, { validUntil: '2028-11-10' }],
	[
		'a confirmation 181 days ahead',
		{ validUntil: undefined, reviewBy: '2027-05-10' },
		{ reviewBy: '2027-05-09' },
	],
	[
		'a confirmation 181 days after the editors have looked',
		{
			validUntil: undefined,
			reviewBy: '2027-07-31',
			verification: { on: '2027-01-31', how: 'conferma-partner', every: 90 },
		},
		{ reviewBy: '2027-07-30' },
	],
	['months without a number', { freeMonths: undefined }, { freeMonths: 36 }],
	['a number without months', { freePeriod: 'sempre' }, { freeMonths: undefined }],
	[
		'a date that is not said',
		{ freePeriod: 'fino-alla-data', freeMonths: undefined },
		{ freeUntil: '2027-12-31' },
	],
	['a date for months', { freeUntil: '2027-12-31' }, { freeUntil: null }],
	[
		'free for less than one can sign up',
		{ freePeriod: 'fino-alla-data', freeMonths: undefined, freeUntil: '2027-03-30' },
		{ freeUntil: '2027-03-31' },
	],
	[
		'a price that nobody can choose',
		{ afterwardsPrice: '9 euro al mese' },
		{ afterwards: 'solo-su-scelta' },
	],
	[
		'costs of others, and not which',
		{ thirdPartyCosts: 'presenti' },
		{ thirdPartyCostsNote: 'La banca chiede due euro al mese.' },
	],
	[
		'a note on costs that do not exist',
		{ thirdPartyCostsNote: 'La banca chiede due euro al mese.' },
		{ thirdPartyCosts: 'presenti' },
	],
	['suspended without a reason', { status: 'sospesa' }, { suspension }],
	['a suspension of what is published', { suspension }, { status: 'sospesa' }],
	['a form without an address', withMode('modulo-online'), { activation: anActivation() }],
	[
		'a phone without a number',
		withMode('telefono'),
		withMode('telefono', { phone: '+390001234567' }),
	],
	[
		'an e-mail without an address',
		withMode('email'),
		withMode('email', { email: 'vicini@a.example' }),
	],
	['a code that is not said', withMode('codice'), withMode('codice', { code: 'VICINI2027' })],
	[
		'a number where one comes in person',
		withMode('presso-il-partner', { phone: '+390001234567' }),
		withMode('presso-il-partner'),
	],
];

test.each(cases)('says what is wrong: %s', (_name, breaks) => {
	expect(
		findings(anOffer(breaks)).map((finding) => Object.values(finding).join(' | ')),
	).toMatchSnapshot();
});

test.each(cases)('is content once it is mended: %s', (_name, breaks, mends) => {
	expect(findings(anOffer({ ...breaks, ...mends }))).toEqual([]);
});

test.each(cases)('speaks also where other fields are wrong: %s', (_name, breaks) => {
	const wrong = { title: 5, lang: 'xx', support: 'nessuna', extra: 'x' };
	expect(findings(anOffer({ ...breaks, ...wrong }))).toEqual(
		expect.arrayContaining(findings(anOffer(breaks))),
	);
});

test('every rule between fields has a case', () => {
	const broken = cases.map(([, breaks]) => anOffer(breaks));
	const rules = [
		...offerConsistency.map(
			({ holds }) =>
				(offer: Changes) =>
					holds(offer as never),
		),
		...activationConsistency.map(
			({ holds }) =>
				(offer: Changes) =>
					holds(offer['activation'] as never),
		),
	];
	expect(rules.length).toBeGreaterThan(10);
	expect(rules.filter((holds) => broken.every(holds))).toEqual([]);
});

test.each([
	['coverage', { coverage: 'tutta', regions: ['lazio'] }, ['coverage']],
	['Regions', { coverage: 'alcune-regioni', regions: 'lazio' }, ['regions']],
	['a day', { validUntil: 'marzo' }, ['validUntil']],
	['the day of proposal', { proposedOn: 'oggi' }, ['proposedOn']],
	['the free period', { freePeriod: 'un-anno' }, ['freePeriod']],
	['a month that does not exist', { proposedOn: '2026-13-45' }, ['proposedOn']],
	[
		'a day that its month lacks',
		{ validUntil: '2027-02-30', proposedOn: '2026-02-31' },
		['validUntil', 'proposedOn'],
	],
	['months', { freeMonths: 'dodici' }, ['freeMonths']],
	['afterwards', { afterwards: 'boh', afterwardsPrice: '9 euro al mese' }, ['afterwards']],
	[
		'costs of others',
		{ thirdPartyCosts: 'forse', thirdPartyCostsNote: 'La banca chiede due euro.' },
		['thirdPartyCosts'],
	],
	['the status', { status: 'sospessa', suspension }, ['status']],
	['the suspension', { status: 'sospesa', suspension: 'sì' }, ['suspension']],
	['the way to activate', { activation: anActivation({ mode: 'fax' }) }, ['activation.mode']],
	['the activation', { activation: 'telefono' }, ['activation']],
	['the contact', { activation: anActivation({ url: 'http://a.example' }) }, ['activation.url']],
] as [string, Changes, string[]][])(
	'says once what is wrong with a single field: %s',
	(_name, changes, paths) => {
		expect(findings(anOffer(changes)).map(({ path }) => path)).toEqual(paths);
	},
);

test('takes each declaration once', () => {
	const declarations = Object.keys(declarationLabels);
	expect(findings(anOffer({ declarations: [...declarations, 'nessun-rinnovo'] })))
		.toMatchInlineSnapshot(`
		[
		  {
		    "cure": "Tieni una sola delle due voci.",
		    "path": "declarations",
		    "problem": "«nessun-rinnovo» è scritto due volte.",
		    "rule": "schema",
		  },
		]
	`);
});

test('counts months to the last day of a short one', () => {
	const leap = { proposedOn: '2026-02-28', validFrom: '2026-03-01' };
	expect(findings(anOffer({ ...leap, validUntil: '2028-02-28' }))).toEqual([]);
	expect(findings(anOffer({ ...leap, validUntil: '2028-02-29' }))).toHaveLength(1);
});

function findings(written: Changes) {
	const parsed = parseEntry(offerSchema, written, 'content/offers/prova.md');
	if (parsed.ok) return [];
	return parsed.findings.map(({ path, rule, problem, cure }) => ({
		path: path.join('.'),
		rule,
		problem,
		cure,
	}));
}
