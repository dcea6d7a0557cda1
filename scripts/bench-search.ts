import path from 'node:path';
import { readCatalogue } from '../src/catalogue/load.ts';
import { activeOffers } from '../src/catalogue/offers.ts';
import { generate } from './bench/generate.ts';
import { activeOn } from './bench/made-offer.ts';
import { isAnswer, judge, type SearchEngine } from './bench/search/judge.ts';
import { ourSearch } from './bench/search/ours.ts';
import { fuzzyMiniSearch, plainPagefind } from './bench/search/peers.ts';
import { queries } from './bench/search/queries.ts';
import { openWorkspace } from './bench/workspace.ts';

// How well merchants' queries are answered, beside Pagefind and MiniSearch.
await using workspace = await openWorkspace();
const { folder } = workspace;
await generate('.', folder, { count: 300, seed: 1 });
const catalogue = readCatalogue(folder, activeOn);
const offers = activeOffers(catalogue);
const engines: Record<string, SearchEngine> = {
	ours: await ourSearch(catalogue, folder),
	'Pagefind as it comes': await plainPagefind(offers, path.join(folder, 'peers')),
	'MiniSearch, fuzzy': fuzzyMiniSearch(offers),
};
const halves = {
	'all of them': queries,
	'even places, tuned on': queries.filter((_query, at) => at % 2 === 1),
	'odd places, held out': queries.filter((_query, at) => at % 2 === 0),
};
const unanswerable = queries.filter((query) => !offers.some((offer) => isAnswer(offer, query)));
console.log(
	`${offers.length} offers. No offer answers: ${unanswerable.map(({ words }) => words).join(' · ') || 'none'}`,
);
console.log(`\n| engine | queries | success@3 | MRR |\n|---|---|---|---|`);
for (const [name, engine] of Object.entries(engines)) {
	for (const [half, some] of Object.entries(halves)) {
		const { success, reciprocalRank } = await judge(engine, some);
		console.log(
			`| ${name} | ${some.length}, ${half} | ${percent(success)} | ${reciprocalRank.toFixed(3)} |`,
		);
	}
}
function percent(share: number): string {
	return `${(share * 100).toFixed(0)} %`;
}
