import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// The real configuration, without the types that nothing here asks for.
const linter = new ESLint({
	overrideConfig: [
		tseslint.configs.disableTypeChecked,
		{
			languageOptions: {
				parserOptions: { projectService: false, project: null, parser: tseslint.parser },
			},
		},
	],
});

test.each([
	['src/schema/offer.ts', "import '../reader/read.ts'"],
	['src/schema/offer.ts', "import 'node:fs'"],
	['src/schema/offer.ts', "import 'fs'"],
	['src/schema/offer.ts', "import 'yaml'"],
	['src/schema/offer.ts', "await import('../catalogue/offers.ts')"],
	['src/schema/offer.ts', "export * from '../catalogue/offers.ts'"],
	['src/schema/offer.ts', "export { isActive } from '../catalogue/lifecycle.ts'"],
	['src/schema/offer.ts', "type Offer = import('../catalogue/catalogue.ts').Offer"],
	['src/reader/read.ts', "import '../catalogue/catalogue.ts'"],
	['src/markdown/markdown.ts', "import '../schema/offer.ts'"],
	['src/i18n/it.ts', "import '../markdown/markdown.ts'"],
	['src/catalogue/offers.ts', "import '../reader/read.ts'"],
	['src/catalogue/offers.ts', "import './load.ts'"],
	['src/catalogue/offers.ts', "import 'fs/promises'"],
	['src/catalogue/load.ts', "import '../checks/rules.ts'"],
	['src/checks/rules.ts', "import '../catalogue/load.ts'"],
	['src/checks/rules.ts', "import '../search/query.ts'"],
	['src/checks/rules.ts', "import 'path'"],
	['src/forms/pattern.ts', "import '../components/OfferCard.tsx'"],
	['src/forms/pattern.ts', "import '../reader/read.ts'"],
	['src/reader/parts.ts', "import 'node:fs'"],
	['src/search/query.ts', "import '../forms/pattern.ts'"],
	['src/search/query.ts', "import '../reader/read.ts'"],
	['src/search/query.ts', "import '../browser/search.tsx'"],
	['src/open-data/jsonld-offer.ts', "import '../components/address.ts'"],
	['src/open-data/deadline-calendar.ts', "import 'node:fs'"],
	['src/components/OfferCard.tsx', "import type { Day } from '../schema/fields.ts'"],
	['src/components/OfferCard.tsx', "import '../catalogue/load.ts'"],
	['src/components/OfferCard.tsx', "import '../layouts/page-title.ts'"],
	['src/components/FieldGuide.astro', "---\nimport '../forms/field-guide.ts';\n---\n"],
	['src/components/Home.astro', "---\nimport '../layouts/Page.astro';\n---\n"],
	['src/layouts/Page.astro', "---\nimport '../schema/fields.ts';\n---\n"],
	['src/hosting/places.ts', "import '../components/address.ts'"],
	['src/hosting/places.ts', "import 'node:fs'"],
	['src/components/OfferCard.tsx', "import '../hosting/icons.ts'"],
	['src/browser/search.tsx', "import '../reader/read.ts'"],
	['src/browser/search.tsx', "import '../catalogue/load.ts'"],
	['src/browser/search.tsx', "import '../schema/fields.ts'"],
	['src/browser/search.tsx', "import 'crypto'"],
	['src/pages/index.astro', "---\nimport '../schema/offer.ts';\n---\n"],
	['src/pages/offerte/[id].astro', "---\nimport '../../reader/read.ts';\n---\n"],
	['src/pages/cerca/index.astro', "<script>\nimport '../../reader/read.ts';\n</script>\n"],
	['src/env.d.ts', "import './schema/offer.ts'"],
	['scripts/check.ts', "import '../src/pages/admin/config.json.ts'"],
	['scripts/report/report.ts', "import '../../src/components/OfferCard.tsx'"],
	['scripts/dev.ts', "import 'astro:content'"],
])('in %s this is refused: %s', async (file, text) => {
	expect(await complaints(file, text)).toHaveLength(1);
});

test.each([
	['src/schema/offer.ts', "import './fields.ts'"],
	['src/schema/offer.ts', "import 'zod'"],
	['src/schema/nearest.ts', "import 'leven'"],
	['src/reader/read.ts', "import '../schema/parse.ts'"],
	['src/reader/read.ts', "import 'node:fs'"],
	['src/catalogue/load.ts', "import '../reader/read.ts'"],
	['src/checks/rules.ts', "import '../schema/issue.ts'"],
	['src/forms/pattern.ts', "import '../reader/parts.ts'"],
	['src/search/query.ts', "import type { Day } from '../schema/fields.ts'"],
	['src/open-data/deadline-calendar.ts', "import 'ical-generator'"],
	['src/components/QrCode.tsx', "import '../open-data/qr-code.ts'"],
	['src/components/OfferCard.tsx', "import '../catalogue/lifecycle.ts'"],
	[
		'src/components/FieldGuide.astro',
		"---\nimport type { GuideSection } from '../forms/field-guide.ts';\n---\n",
	],
	['src/hosting/icons.ts', "import 'sharp'"],
	['src/layouts/Page.astro', "---\nimport '../components/Header.astro';\n---\n"],
	['src/layouts/Page.astro', "---\nimport '../hosting/places.ts';\n---\n"],
	['src/browser/search.tsx', "import '../components/OfferCard.tsx'"],
	['src/browser/search.tsx', "import type { Day } from '../schema/fields.ts'"],
	['src/browser/search.tsx', 'await import(location.href)'],
	['src/pages/index.astro', "---\nimport '../catalogue/load.ts';\n---\n"],
	['src/pages/cerca/index.astro', "<script>\nimport '../../browser/search.tsx';\n</script>\n"],
	['scripts/build.ts', "import 'astro'"],
	['scripts/check.ts', "import './report/report.ts'"],
	['src/schema/offer.test.ts', "import '../reader/read.ts'"],
])('in %s this is fine: %s', async (file, text) => {
	expect(await complaints(file, text)).toEqual([]);
});

async function complaints(file: string, text: string): Promise<string[]> {
	const [result] = await linter.lintText(text, { filePath: file });
	const messages = result?.messages ?? [];
	const broken = messages.filter(({ fatal }) => fatal);
	if (result === undefined || broken.length > 0) throw new Error(JSON.stringify(broken));
	return messages.filter(({ ruleId }) => ruleId === 'arrows/hold').map(({ message }) => message);
}
