import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { modules } from '../forms/testing/decap-validator.ts';
import { partsOf } from '../reader/parts.ts';
import { parseYaml } from '../reader/yaml.ts';
import { withoutBlanks } from './blanks.ts';
import { collections } from './collections.ts';
import { declarationLabels } from './offer-choices.ts';
import { describeFields, type Field } from './describe.ts';
import { buildJsonSchema } from './json-schema.ts';
import { aNotice } from './testing/a-notice.ts';
import { aPartner } from './testing/a-partner.ts';
import { read } from './testing/sentences.ts';
import { anActivation, anOffer } from './testing/an-offer.ts';
import { anAnnouncement } from './testing/an-announcement.ts';

// A second opinion on JSON Schema, which Decap brings along.
const require = createRequire(import.meta.url);
const { default: Ajv } = require(path.join(modules, 'ajv/dist/2020.js')) as {
	default: new (options: object) => { compile: (schema: object) => Validate };
};

const samples = {
	offers: anOffer,
	partners: aPartner,
	announcements: anAnnouncement,
	notices: aNotice,
};
const names = Object.keys(collections) as (keyof typeof collections)[];

const ajv = new Ajv({ allErrors: true, formats: { uri: true, date: true, email: true } });
const validators = {
	offers: compiled('offers'),
	partners: compiled('partners'),
	announcements: compiled('announcements'),
	notices: compiled('notices'),
};

test.each(names)('makes JSON Schema that another program takes as strictly as ours: %s', (name) => {
	expect(problems(name, samples[name]())).toEqual([]);
	expect(problems(name, { ...samples[name](), titolo: 'x' })).toEqual([
		'must NOT have additional properties',
	]);
	const needed = name === 'partners' ? 'name' : 'body';
	expect(problems(name, { ...samples[name](), [needed]: undefined })).toEqual([
		`must have required property '${needed}'`,
	]);
});

test.each([
	['an unknown value', { coverage: 'ovunque' }],
	['a short text', { title: 'Breve' }],
	['a number where a text belongs', { title: 5 }],
	['too many services', { services: ['a', 'b', 'c', 'd', 'e', 'f'] }],
	['an identifier with a space', { partner: 'due parole' }],
	['a step that is missing', { activation: anActivation({ steps: [{ title: 'Telefona' }] }) }],
	['an unknown key within', { activation: anActivation({ fax: 'x' }) }],
	['months that are too many', { freeMonths: 37 }],
	['a day the Italian way', { validUntil: '31/03/2027' }],
])('refuses what the schema refuses: %s', (_name, changes) => {
	expect(problems('offers', anOffer(changes))).not.toEqual([]);
});

test.each(Object.keys(declarationLabels))('demands the declaration %s', (missing) => {
	const declarations = Object.keys(declarationLabels).filter((value) => value !== missing);
	expect(problems('offers', anOffer({ declarations }))).not.toEqual([]);
});

/** What raises each question that is asked only after an answer, and an answer to it. */
const followUps: Record<string, [raises: Changes, answers: Changes]> = {
	regions: [{ coverage: 'alcune-regioni' }, { regions: ['lazio'] }],
	reviewBy: [{ validUntil: undefined }, { reviewBy: '2027-02-28' }],
	freeMonths: [{ freeMonths: undefined }, { freeMonths: 6 }],
	freeUntil: [{ freePeriod: 'fino-alla-data', freeMonths: undefined }, { freeUntil: '2027-12-31' }],
	thirdPartyCostsNote: [
		{ thirdPartyCosts: 'presenti' },
		{ thirdPartyCostsNote: 'La banca chiede due euro al mese.' },
	],
	'activation.url': withMode('modulo-online', { url: 'https://a.example' }),
	'activation.phone': withMode('telefono', { phone: '+390001234567' }),
	'activation.email': withMode('email', { email: 'vicini@a.example' }),
	'activation.code': withMode('codice', { code: 'VICINI2027' }),
};

test('looks at every question that an answer raises', () => {
	const asked = followUpsOf(describeFields(collections.offers.schema));
	expect(Object.keys(followUps).sort()).toEqual(asked.sort());
});

test.each(Object.entries(followUps))('asks for %s after an answer', (name, [raises, answers]) => {
	const key = name.split('.').at(-1) ?? name;
	expect(problems('offers', anOffer(raises))).toContain(`must have required property '${key}'`);
	const mended = anOffer({ ...raises, ...answers });
	expect(problems('offers', mended)).toEqual([]);
	expect(() => read(collections.offers.schema, mended)).not.toThrow();
});

test.each(names)('accepts every file of the catalogue that stands here: %s', (name) => {
	const { folder } = collections[name];
	const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
	expect(files.length).toBeGreaterThan(0);
	expect(files.filter((file) => problems(name, written(`${folder}/${file}`)).length > 0)).toEqual(
		[],
	);
});

test('says labels, hints and examples in the words of JSON Schema, and none of ours', () => {
	const schema = buildJsonSchema(collections.offers.schema, 'Offerta');
	expect(schema.title).toBe('Offerta');
	expect(schema.properties?.['partner']).toMatchObject({
		title: 'Partner',
		description: 'Chi offre il servizio.',
		examples: ['bottegaviva'],
	});
	expect(JSON.stringify(schema)).not.toMatch(
		/"(?:label|labels|hint|example|step|who|askedWhen|neededWith|demanded)":/,
	);
});

function compiled(name: keyof typeof collections): Validate {
	return ajv.compile(buildJsonSchema(collections[name].schema, name));
}

function problems(name: keyof typeof collections, entry: unknown): string[] {
	const validate = validators[name];
	const valid = validate(JSON.parse(JSON.stringify(entry)));
	return valid ? [] : (validate.errors ?? []).map(({ message }) => message);
}

function written(file: string): unknown {
	const parts = partsOf(file, readFileSync(file, 'utf8'));
	if ('missing' in parts) throw new Error(`${file} has no front matter.`);
	const parsed = parseYaml(parts.yaml);
	if ('reason' in parsed) throw new Error(`${file}: ${parsed.reason}`);
	return withoutBlanks({ ...parsed.fields, body: parts.body?.trim() }).value;
}

function withMode(mode: string, contact: Changes): [Changes, Changes] {
	const changes = { mode, url: undefined };
	return [
		{ activation: anActivation(changes) },
		{ activation: anActivation({ ...changes, ...contact }) },
	];
}

function followUpsOf(fields: Field[]): string[] {
	return fields.flatMap(({ key, step, shape }) => [
		...(step === 'follow-up' ? [key] : []),
		...(shape.kind === 'group' ? followUpsOf(shape.fields).map((inner) => `${key}.${inner}`) : []),
	]);
}

type Changes = Record<string, unknown>;

interface Validate {
	(value: unknown): boolean;
	errors?: { message: string }[] | null;
}
