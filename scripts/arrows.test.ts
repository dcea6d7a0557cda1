import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { arrows } from './arrows.mjs';

const linter = new ESLint({
	overrideConfigFile: true,
	overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'] }, ...arrows],
});

test.each([
	['src/schema/offer.ts', '../reader/read.ts'],
	['src/schema/offer.ts', 'node:fs'],
	['src/schema/testing.ts', '../catalogue/offers.ts'],
	['src/reader/read.ts', '../catalogue/catalogue.ts'],
	['src/markdown/markdown.ts', '../schema/offer.ts'],
	['src/i18n/it.ts', '../catalogue/offers.ts'],
	['src/catalogue/offers.ts', '../reader/read.ts'],
	['src/catalogue/offers.ts', 'node:fs/promises'],
	['src/catalogue/load.ts', '../checks/rules.ts'],
	['src/checks/rules.ts', '../catalogue/load.ts'],
	['src/checks/rules.ts', 'node:fs'],
	['src/forms/decap-config.ts', '../components/OfferCard.tsx'],
	['src/search/query.ts', '../browser/search.tsx'],
	['src/components/OfferCard.tsx', '../schema/offer.ts'],
	['src/components/OfferCard.tsx', '../catalogue/load.ts'],
	['src/layouts/Page.astro.ts', '../schema/offer.ts'],
	['src/browser/search.tsx', '../reader/read.ts'],
	['src/browser/search.tsx', '../catalogue/load.ts'],
	['src/pages/index.astro.ts', '../schema/offer.ts'],
	['src/pages/offerte/id.ts', '../../reader/read.ts'],
	['scripts/check.ts', '../src/pages/index.ts'],
	['scripts/report/report.ts', '../../src/components/OfferCard.tsx'],
	['scripts/dev.ts', 'astro:content'],
])('in %s an import of %s is refused', async (file, imported) => {
	expect(await complaints(file, imported)).toEqual(['no-restricted-imports']);
});

test.each([
	['src/schema/offer.ts', './fields.ts'],
	['src/reader/read.ts', '../schema/parse.ts'],
	['src/catalogue/load.ts', '../reader/read.ts'],
	['src/checks/rules.ts', '../schema/issue.ts'],
	['src/components/OfferCard.tsx', '../catalogue/lifecycle.ts'],
	['src/browser/search.tsx', '../components/OfferCard.tsx'],
	['src/pages/index.ts', '../catalogue/load.ts'],
	['scripts/build.ts', 'astro'],
	['scripts/check.ts', './report/report.ts'],
])('in %s an import of %s is fine', async (file, imported) => {
	expect(await complaints(file, imported)).toEqual([]);
});

async function complaints(file: string, imported: string) {
	const [result] = await linter.lintText(`import '${imported}';`, { filePath: file });
	return result?.messages.map(({ ruleId, message }) => ruleId ?? message);
}
