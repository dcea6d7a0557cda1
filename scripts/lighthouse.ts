import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser, quiet } from './e2e/browser.ts';
import { serveCatalogue } from './e2e/built-site.ts';
import { readBuiltPages } from './e2e/gates/built-pages.ts';
import { addressesByKind } from './e2e/gates/page-types.ts';

/** It brings a hundred packages, which nobody else needs: npm fetches it when it is asked for. */
const lighthouse = 'lighthouse@13.5.0';
const kinds = ['home', 'search', 'Region and category', 'offer'];
const scores = ['performance', 'accessibility', 'best-practices', 'seo'];

await using site = await serveCatalogue();
const addresses = addressesByKind(await readBuiltPages(site.directory), '');
console.log(['page', ...scores].join('\t'));
for (const kind of kinds) {
	const address = addresses.get(kind);
	if (address !== undefined)
		console.log([kind, ...(await scoresOf(site.home + address))].join('\t'));
}

/** What Lighthouse gives a page on a phone, from 0 to 100; a busy machine lowers the first. */
async function scoresOf(url: string): Promise<number[]> {
	const { stdout } = await promisify(execFile)(
		'npm',
		[
			...['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', url, '--quiet'],
			...['--output=json', `--chrome-flags=--headless=new --no-sandbox ${quiet.join(' ')}`],
		],
		{ env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 100_000_000 },
	);
	const { categories } = JSON.parse(stdout) as {
		categories: Record<string, { score: number | null } | undefined>;
	};
	return scores.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}
