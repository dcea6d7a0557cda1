import { beforeEach, expect, test, vi } from 'vitest';
import { buildCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { aNoticeEntry, someEntries } from '../catalogue/testing/some-entries.ts';
import { collections } from '../schema/collections.ts';
import { describeFields } from '../schema/describe.ts';
import { buildDecapConfig } from './decap-config.ts';
import { newEntry } from './testing/decap-draft.ts';
import { problemsOf } from './testing/decap-problems.ts';
import { validateConfig } from './testing/decap-validator.ts';

// Decap prints what it refuses.
beforeEach(() => {
	vi.spyOn(console, 'error').mockReturnValue(undefined);
});

test('passes the validator of Decap', () => {
	expect(() => {
		validateConfig(aConfig());
	}).not.toThrow();
});

test.each([
	['a select without options', { name: 'a', widget: 'select' }],
	['a button that the editor does not have', { name: 'a', widget: 'markdown', buttons: ['image'] }],
	['a bound that is no number', { name: 'a', widget: 'list', max: 'seven' }],
	['a pattern without a message', { name: 'a', widget: 'string', pattern: ['^a$'] }],
])('would be told by Decap of %s', (_, field) => {
	expect(() => {
		validateConfig(withField(field));
	}).toThrow(/fields/);
});

test('has nothing that Decap would silently ignore', () => {
	const settings = {
		forge: 'https://github.ente.example',
		login: 'https://accesso.ente.example/auth',
	};
	expect(problemsOf(aConfig(settings))).toEqual([]);
});

test.each([
	[{ name: 'a', widget: 'strnig' }, 'There is no widget "strnig".'],
	[{ name: 'a', widget: 'relation', collection: 'offres' }, 'There is no collection "offres".'],
	[{ name: 'a', widget: 'string', requierd: true }, 'Nothing reads "requierd" of a field.'],
	[
		{ name: 'a', widget: 'list', fields: [{ name: 'b', widget: 'text', colour: 1 }] },
		'Nothing reads "colour" of a field.',
	],
])('would be told by us of %o', (field, problem) => {
	expect(problemsOf(withField(field))).toEqual([problem]);
});

test.each([
	[{ identifier_field: 'titel' }, 'Collection "offers" has no field "titel".'],
	[{ slug: '{{fields.partener}}' }, 'Collection "offers" has no field "partener".'],
	[{ defualt_sort: 'title' }, 'Nothing reads "defualt_sort" of a collection.'],
])('would be told by us of a collection with %o', (change, problem) => {
	expect(problemsOf(withOffers((offers) => ({ ...offers, ...change })))).toEqual([problem]);
});

test('would be told by us of misspelt settings', () => {
	const config = aConfig();
	const misspelt = { ...config, media_floder: '', backend: { ...config.backend, brnch: '' } };
	expect(problemsOf(misspelt)).toEqual([
		'Nothing reads "media_floder" of the settings.',
		'Nothing reads "brnch" of the backend.',
	]);
});

test("asks for every field of the schema once, and leaves the editors' to the editors", () => {
	const forms = folders().map(({ name, fields }) => [name, fields.map((field) => field.name)]);
	const wanted = Object.entries(collections).map(([name, { schema }]) => [
		name,
		describeFields(schema)
			.filter(({ who }) => who !== 'editor')
			.map(({ key }) => key),
	]);
	const sorted = (pairs: unknown[][]) =>
		pairs.map(([name, keys]) => [name, (keys as string[]).toSorted()]);
	expect(sorted(forms)).toEqual(sorted(wanted));
	const [offers] = forms;
	expect(offers?.[1]).not.toContain('waivers');
});

test('asks first what an offer cannot do without', () => {
	const fields = describeFields(collections.offers.schema);
	const later = folders()[0]?.fields.map(
		({ name }) => fields.find(({ key }) => key === name)?.step === 'more',
	);
	expect(later).toEqual(later?.toSorted());
	expect(new Set(later)).toEqual(new Set([true, false]));
});

test('names a file after its partner or its date, since two entries may have one title', () => {
	expect(folders().map(({ slug }) => slug)).toEqual([
		'{{fields.partner}}--{{slug}}',
		'{{slug}}',
		'{{fields.date}}-{{slug}}',
		'{{slug}}',
	]);
});

test("keeps a partner's files in a folder of its own, and those of the editors in theirs", () => {
	const config = aConfig();
	expect([config.media_folder, config.public_folder]).toEqual([
		'/public/uploads/redazione',
		'/uploads/redazione',
	]);
	expect(
		folders().map(({ name, media_folder, public_folder }) => [name, media_folder, public_folder]),
	).toContainEqual(['partners', '/public/uploads/{{slug}}', '/uploads/{{slug}}']);
});

test('writes today and the open notice by itself', () => {
	const defaults = new Map(
		folders()[0]?.fields.map((field) => [
			field.name,
			'default' in field ? field.default : undefined,
		]),
	);
	expect(defaults.get('proposedOn')).toBe('{{now}}');
	expect(defaults.get('validFrom')).toBe('{{now}}');
	expect(defaults.get('notice')).toBe('avviso-2026');
	expect(defaults.get('lang')).toBe('it');
});

test('an untouched form writes whole answers only: no group that may be left out, no list of groups', () => {
	const drafts = folders().map(({ name, fields }) => [name, newEntry(fields)]);
	expect(Object.fromEntries(drafts)).toMatchInlineSnapshot(`
		{
		  "announcements": {
		    "date": "{{now}}",
		    "lang": "it",
		  },
		  "notices": {},
		  "offers": {
		    "areas": [
		      "urbana",
		      "montana",
		      "rurale",
		    ],
		    "availability": "disponibile",
		    "channels": [
		      "online",
		    ],
		    "digitalLevel": "nessuna",
		    "lang": "it",
		    "languages": [
		      "it",
		    ],
		    "merchants": [
		      "commercianti-locali",
		      "negozi-di-prossimita",
		      "botteghe-artigiane",
		      "ristoratori",
		      "piccole-imprese",
		    ],
		    "notice": "avviso-2026",
		    "proposedOn": "{{now}}",
		    "status": "pubblicata",
		    "validFrom": "{{now}}",
		  },
		  "partners": {},
		}
	`);
});

test('would see a group that an untouched form half fills', () => {
	const from = { name: 'from', widget: 'datetime', default: '{{now}}' };
	expect(newEntry([{ name: 'suspension', widget: 'object', fields: [from] }])).toEqual({
		suspension: { from: '{{now}}' },
	});
});

test('in a demonstration today is the day that it lives on', () => {
	const proposedOn = folders({ demoToday: '2026-11-16' })[0]?.fields.find(
		({ name }) => name === 'proposedOn',
	);
	expect(proposedOn).toHaveProperty('default', '2026-11-16');
});

test('lets editors change every vocabulary', () => {
	const vocabularies = aConfig().collections.find(({ name }) => name === 'vocabularies');
	expect(vocabularies).toHaveProperty(
		'files',
		['goals', 'categories', 'services', 'sectors', 'facts'].map((name): unknown =>
			expect.objectContaining({ name, file: `content/vocabularies/${name}.yml` }),
		),
	);
});

test('lets people create entries and delete none that is published', () => {
	const rights = folders().map(({ name, create, delete: remove }) => [name, { create, remove }]);
	expect(Object.fromEntries(rights)).toEqual({
		offers: { create: true, remove: false },
		partners: { create: true, remove: false },
		announcements: { create: true, remove: false },
		notices: { create: true, remove: false },
	});
});

test('is JSON, so that it can be a file', () => {
	expect(JSON.parse(JSON.stringify(aConfig()))).toEqual(aConfig());
});

function aConfig(settings: Partial<Catalogue['site']> = {}) {
	const entries = someEntries({ notices: [aNoticeEntry('avviso-2026')] });
	const site = { ...entries.site, ...settings };
	return buildDecapConfig(buildCatalogue({ ...entries, site }, '2026-11-16'), '/a/b/');
}

function folders(settings: Partial<Catalogue['site']> = {}) {
	return aConfig(settings).collections.flatMap((collection) =>
		'folder' in collection ? [collection] : [],
	);
}

function withField(field: { name: string; widget: string }) {
	return withOffers((offers) => ({ ...offers, fields: [...offers.fields, field] }));
}

function withOffers<Changed>(change: (offers: Folder) => Changed) {
	const [offers] = folders();
	if (offers?.name !== 'offers') throw new Error('Offers come first.');
	const config = aConfig();
	return { ...config, collections: [change(offers), ...config.collections.slice(1)] };
}

type Folder = ReturnType<typeof folders>[number];
