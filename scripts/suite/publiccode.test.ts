import { glob, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

/** What `publiccode.yml` may say: version 0.7 of the standard, without what that deprecates. */
const described = z.strictObject({
	shortDescription: z.string().min(1).max(150),
	longDescription: z.string().min(150).max(10_000).optional(),
	features: z.array(z.string().min(1)).min(1).optional(),
	localisedName: z.string().optional(),
	documentation: z.url().optional(),
	screenshots: z.array(z.string()).optional(),
});
const contact = z.strictObject({
	name: z.string().min(1),
	email: z.email().optional(),
	phone: z.string().optional(),
	affiliation: z.string().optional(),
});
const contractor = z.strictObject({ name: z.string().min(1), until: z.iso.date() });
const publiccode = z.strictObject({
	publiccodeYmlVersion: z.literal(['0', '0.7', '0.7.0']),
	name: z.string().min(1),
	url: z.url(),
	landingURL: z.url().optional(),
	softwareVersion: z.string().optional(),
	releaseDate: z.iso.date().optional(),
	platforms: z.array(z.string().min(1)).min(1),
	categories: z.array(z.string().regex(/^[a-z-]+$/)).optional(),
	developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
	softwareType: z.enum([
		...(['standalone/mobile', 'standalone/iot', 'standalone/desktop', 'standalone/web'] as const),
		...(['standalone/backend', 'standalone/other', 'addon', 'library'] as const),
		'configurationFiles',
	]),
	description: z
		.record(z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/), described)
		.refine((texts) =>
			Object.values(texts).some((text) => text.longDescription !== undefined && text.features),
		),
	legal: z.strictObject({ license: z.string().regex(/^[\w.+-]+(?: (?:OR|AND|WITH) [\w.+-]+)*$/) }),
	maintenance: z.discriminatedUnion('type', [
		z.strictObject({
			type: z.literal(['internal', 'community']),
			contacts: z.array(contact).min(1),
		}),
		z.strictObject({
			type: z.literal('contract'),
			contractors: z.array(contractor).min(1),
			contacts: z.array(contact).optional(),
		}),
		z.strictObject({ type: z.literal('none') }),
	]),
	localisation: z.strictObject({
		localisationReady: z.boolean(),
		availableLanguages: z.array(z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/)).min(1),
	}),
	organisation: z.strictObject({ uri: z.string().min(1), name: z.string().optional() }).optional(),
	roadmap: z.url().optional(),
	fundedBy: z.array(z.strictObject({ name: z.string(), uri: z.string().optional() })).optional(),
	supports: z.array(z.string()).optional(),
});

let ours: z.output<typeof publiccode>;
let own: { name: string; version: string; license: string };
beforeAll(async () => {
	own = JSON.parse(await readFile('package.json', 'utf8')) as typeof own;
	ours = publiccode.parse(parse(await readFile('publiccode.yml', 'utf8')));
});

test('says the name, version and licence of the package', () => {
	expect(ours.name.toLowerCase().replaceAll(' ', '-')).toBe(own.name);
	expect(ours.softwareVersion).toBe(own.version);
	expect(ours.legal.license).toBe(own.license);
});

test('names the languages that the interface has', async () => {
	const files = await Array.fromAsync(glob('src/i18n/[a-z][a-z].ts'));
	expect(files.map((file) => file.slice(-5, -3)).sort()).toEqual(
		ours.localisation.availableLanguages.toSorted(),
	);
});

test('the licence it names is the one in the repository', async () => {
	expect(ours.legal.license).toBe('AGPL-3.0-or-later');
	expect(await readFile('LICENSE', 'utf8')).toContain('GNU AFFERO GENERAL PUBLIC LICENSE');
});

test.each([
	['without a licence', { legal: {} }],
	['of the section for Italy, which is deprecated', { IT: { countryExtensionVersion: '1.0' } }],
	['with a short description of more than 150 characters', { description: { it: tooLong() } }],
	['of a community without a contact', { maintenance: { type: 'community' } }],
	['with an organisation without an address', { organisation: { name: 'Comune' } }],
])('a file %s is refused', (_name, change) => {
	expect(publiccode.safeParse({ ...ours, ...change }).success).toBe(false);
});

function tooLong() {
	return { ...described.parse({ shortDescription: 'Breve' }), shortDescription: 'a'.repeat(151) };
}
