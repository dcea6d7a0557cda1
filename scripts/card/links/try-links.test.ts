import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { describeFields } from '../../../src/schema/describe.ts';
import { offerSchema } from '../../../src/schema/offer.ts';
import type { ProposedEntry } from '../proposed-entry.ts';
import type { Net } from './net.ts';
import { tryLinks } from './try-links.ts';

const asked: string[] = [];

const net: Net = {
	resolve: (host) => Promise.resolve([host === 'interno.negozio' ? '10.0.0.1' : '1.1.1.1']),
	isAllowed: (ip) => ip === '1.1.1.1',
	ask({ url }) {
		asked.push(url.href);
		return Promise.resolve({ status: url.pathname === '/manca' ? 404 : 200, location: undefined });
	},
};

test('tries what is new, once, and tells what a person should open', async () => {
	const termsUrl = 'https://vecchio.negozio/';
	const after = {
		termsUrl,
		privacyUrl: 'https://nuovo.negozio/privacy',
		activation: { mode: 'modulo-online', url: 'https://nuovo.negozio/manca' },
		tutorialUrl: 'https://www.bottegaviva.example/guida',
		body: 'Leggi [qui](https://nuovo.negozio/privacy) o (https://interno.negozio/). E https://.',
	};
	const entries = [anEntry({ termsUrl }, after), anEntry(undefined, after)];
	const links = await tryLinks(entries, new Set([termsUrl]), net);
	expect(asked.filter((address) => address.endsWith('/privacy'))).toHaveLength(1);
	expect({ ...links, points: links.points.map(({ value, problem }) => [value, problem]) })
		.toMatchInlineSnapshot(`
			{
			  "answered": 1,
			  "left": 0,
			  "points": [
			    [
			      "https://nuovo.negozio/manca",
			      "All'indirizzo non c'è una pagina (risposta 404).",
			    ],
			    [
			      "https://interno.negozio/",
			      "L'indirizzo porta dentro una rete privata: il programma non lo ha aperto.",
			    ],
			  ],
			  "skipped": 1,
			}
		`);
	expect(new Set(links.points.map(({ severity }) => severity))).toEqual(new Set(['warning']));
});

test('tries no more than a proposal of ordinary length has', async () => {
	const body = Array.from({ length: 60 }, (_, at) => `https://nuovo.negozio/${at}`).join(' ');
	const { answered, left } = await tryLinks([anEntry(undefined, { body })], new Set(), net);
	expect([answered, left]).toEqual([40, 20]);
});

test('a host that takes its time does not hold the card back', async () => {
	const body = Array.from({ length: 30 }, (_, at) => `https://lento.negozio/${at}`).join(' ');
	const slow: Net = { ...net, ask: (wanted) => wait(40).then(() => net.ask(wanted)) };
	const { answered, left } = await tryLinks([anEntry(undefined, { body })], new Set(), slow, 0.1);
	expect(answered).toBeLessThan(10);
	expect(answered + left).toBe(30);
});

function anEntry(before: object | undefined, after: object): ProposedEntry {
	return {
		...{ file: 'content/offers/a--b.md', id: 'a--b', collection: 'offers', kind: 'changed' },
		...{ fields: describeFields(offerSchema), before, after },
	};
}
