import { beforeEach, expect, test, vi } from 'vitest';
import { collections } from '../schema/collections.ts';
import { describeFields } from '../schema/describe.ts';
import { buildDecapConfig } from './decap-config.ts';
import { canLogIn } from './login.ts';
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
	['a pattern without a message', { name: 'a', pattern: ['^a$'] }],
])('would be told by Decap of %s', (_, field) => {
	expect(() => {
		validateConfig(withField(field));
	}).toThrow(/fields/);
});

test('has nothing that Decap would silently ignore', () => {
	expect(problemsOf(aConfig())).toEqual([]);
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

test('asks for every field of the schema once, in its order', () => {
	const forms = aConfig().collections.map(({ name, fields }) => [
		name,
		fields.map((field) => field.name),
	]);
	expect(Object.fromEntries(forms)).toEqual({
		offers: describeFields(collections.offers.schema).map(({ key }) => key),
		partners: describeFields(collections.partners.schema).map(({ key }) => key),
	});
});

test('puts the partner in the name of an offer, since two partners may choose one title', () => {
	expect(aConfig().collections.map(({ slug }) => slug)).toEqual([
		'{{fields.partner}}--{{slug}}',
		'{{slug}}',
	]);
});

test('sends proposals to the repository and the branch of the settings', () => {
	expect(aConfig().backend).toMatchObject({
		name: 'github',
		repo: 'example/vicini-e-connessi',
		branch: 'pubblicato',
		open_authoring: true,
	});
});

test('offers no login until the settings name one of our own', () => {
	expect(canLogIn(aConfig().backend)).toBe(false);
});

test('lets people create entries and delete none that is published', () => {
	const rights = aConfig().collections.map(({ name, create, delete: remove }) => [
		name,
		{ create, remove },
	]);
	expect(Object.fromEntries(rights)).toEqual({
		offers: { create: true, remove: false },
		partners: { create: true, remove: false },
	});
});

test('keeps uploads under the path that the site lives in', () => {
	expect(aConfig().public_folder).toBe('/a/b/uploads');
});

test('is JSON, so that it can be a file', () => {
	expect(JSON.parse(JSON.stringify(aConfig()))).toEqual(aConfig());
});

function aConfig() {
	const label = (it: string) => ({ label: { it, en: it }, synonyms: [] });
	return buildDecapConfig({
		base: '/a/b/',
		site: {
			name: 'Vicini e Connessi',
			tagline: '',
			description: '',
			url: 'https://ente.example/a/b/',
			repository: 'example/vicini-e-connessi',
			branch: 'pubblicato',
			owner: { name: '', address: '', phone: '', hours: '', email: '', pec: '' },
		},
		categories: [{ id: 'vendita-online', ...label('Vendita online') }],
		services: [{ id: 'vetrina-online', category: 'vendita-online', ...label('Vetrina online') }],
		partners: [],
	});
}

function withField<Added>(field: Added) {
	return withOffers((offers) => ({ ...offers, fields: [...offers.fields, field] }));
}

function withOffers<Changed>(change: (offers: Collection) => Changed) {
	const config = aConfig();
	const [offers, ...others] = config.collections;
	if (offers?.name !== 'offers') throw new Error('Offers come first.');
	return { ...config, collections: [change(offers), ...others] };
}

type Collection = ReturnType<typeof buildDecapConfig>['collections'][number];
