import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { internetAs } from '../../card/links/net.ts';
import { aWeb } from '../testing/a-web.ts';
import { patience } from '../../suite/patience.ts';
import { tryAll } from './try-all.ts';

const manners = {
	patience: { pauses: [20, 40], seconds: patience / 1_000, longest: 1_500 },
	consideration: { pause: 10 },
};
/** For servers that never answer: no others may be judged by speed. */
const hurried = { patience: { ...manners.patience, seconds: 0.4 } };
const shop = 'https://www.bottega.negozio';

test.each([
	['/bene', { kind: 'well' }],
	['/sposta', { kind: 'well' }],
	['/solo-get', { kind: 'well' }],
	['/lenta', { kind: 'well' }],
	['/enorme', { kind: 'well' }],
	['/guasta-una-volta', { kind: 'well' }],
	['/occupata-una-volta', { kind: 'well' }],
	['/occupata', { kind: 'unsure' }],
	['/occupata-a-lungo', { kind: 'unsure' }],
	['/vietata', { kind: 'unsure' }],
	['/rifiuta', { kind: 'unsure' }],
	['/sparita', { kind: 'failed', fault: { kind: 'missing', status: 404 } }],
	['/guasta', { kind: 'failed', fault: { kind: 'broken', status: 500 } }],
	['/rotta', { kind: 'failed', fault: { kind: 'silent' } }],
	['/giro', { kind: 'failed', fault: { kind: 'circle' } }],
	['/chiaro', { kind: 'failed', fault: { kind: 'insecure' } }],
	['/dentro', { kind: 'failed', fault: { kind: 'private' } }],
])('%s', async (path, verdict) => {
	const { results } = await tried([shop + path]);
	expect(results).toEqual([{ address: shop + path, verdict }]);
});

test('a server that does not answer fails', async () => {
	const { results } = await tried([`${shop}/muta`], pages(), hurried);
	expect(results[0]?.verdict).toEqual({ kind: 'failed', fault: { kind: 'silent' } });
});

test('a site that is not safe to open fails', async () => {
	const { port } = await aWeb(pages());
	// The server speaks no TLS.
	const net = { ...internetAs('prova'), resolve: here, isAllowed: () => true };
	const address = `https://www.bottega.negozio:${port}/bene`;
	const { results } = await tryAll([address], net, '2026-11-16', manners);
	expect(results[0]?.verdict).toEqual({ kind: 'failed', fault: { kind: 'silent' } });
});

test('waits as long as a server asks, and leaves alone one that asks for more', async () => {
	const { asked } = await tried([`${shop}/occupata-una-volta`]);
	const [first, second] = asked;
	expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950);
	expect((await tried([`${shop}/occupata-a-lungo`])).asked).toHaveLength(1);
});

test('says who asks, and asks one host one thing at a time, with a pause', async () => {
	let open = 0;
	let most = 0;
	const { asked } = await tried(
		[1, 2, 3, 4].map((at) => `${shop}/${at}`),
		(_, response) => {
			open += 1;
			most = Math.max(most, open);
			setTimeout(() => {
				open -= 1;
				response.end();
			}, 20);
		},
		{ consideration: { pause: 60 } },
	);
	expect(most).toBe(1);
	expect(asked.map(({ agent }) => agent)).toEqual(Array(4).fill('prova (+https://ente.example/)'));
	const gaps = asked.slice(1).map(({ at }, before) => at - (asked[before]?.at ?? 0));
	for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(75);
});

test('asks a silent host once for each page', async () => {
	const { asked } = await tried(
		[1, 2, 3].map((at) => `${shop}/muta?${at}`),
		pages(),
		hurried,
	);
	expect(asked.length).toBeLessThanOrEqual(3 + 2);
});

test('of a page without end no more than the head is taken', async () => {
	let sent = 0;
	const { results } = await tried([`${shop}/enorme`], (incoming, response) => {
		if (incoming.method === 'HEAD') {
			response.writeHead(405).end();
			return;
		}
		const chunk = Buffer.alloc(100_000);
		const more = () => {
			while (!response.destroyed && sent < 2_000_000_000 && response.write(chunk))
				sent += chunk.length;
		};
		response.on('drain', more);
		more();
	});
	expect(results[0]?.verdict.kind).toBe('well');
	expect(sent).toBeLessThan(20_000_000);
});

test('skips samples, and names what there was no time for', async () => {
	const samples = ['https://a.example/', 'https://b.test/x', 'https://c.invalid/'];
	const { asked, ...rest } = await tried([...samples, `${shop}/bene`], pages(), {
		consideration: { until: 0 },
	});
	expect(rest).toEqual({ day: '2026-11-16', results: [], skipped: 3, left: [`${shop}/bene`] });
	expect(asked).toEqual([]);
});

test('begins with others on another day', async () => {
	const { netAs } = await aWeb(pages());
	const hosts = Array.from({ length: 12 }, (_, at) => `https://n${at}.negozio/bene`);
	const orders = ['2026-11-16', '2026-11-17'].map(async (day) => {
		const net = netAs('prova');
		const order: string[] = [];
		const resolve = (host: string) => {
			order.push(host);
			return net.resolve(host);
		};
		await tryAll(hosts, { ...net, resolve }, day, { consideration: { hosts: 1 } });
		return order;
	});
	const [one, other] = await Promise.all(orders);
	expect(one?.toSorted()).toEqual(other?.toSorted());
	expect(one).not.toEqual(other);
});

async function tried(addresses: string[], answer = pages(), changes: object = {}) {
	const { netAs, asked } = await aWeb(answer);
	const net = netAs('prova (+https://ente.example/)');
	return { ...(await tryAll(addresses, net, '2026-11-16', { ...manners, ...changes })), asked };
}

function pages(): RequestListener {
	const seen = new Set<string>();
	return (incoming, response) => {
		const path = (incoming.url ?? '').split('?')[0] ?? '';
		const isFirst = !seen.has(path);
		seen.add(path);
		const go = (status: number, headers = {}) => response.writeHead(status, headers).end();
		const busy = (seconds: string) => go(429, { 'retry-after': seconds });
		switch (path) {
			case '/muta':
				return;
			case '/rotta':
				incoming.socket.destroy();
				return;
			case '/lenta':
				setTimeout(() => go(200), 200);
				return;
			case '/solo-get':
				return go(incoming.method === 'GET' ? 200 : 405);
			case '/guasta-una-volta':
				return go(isFirst ? 503 : 200);
			case '/occupata-una-volta':
				return isFirst ? busy('1') : go(200);
			case '/occupata':
				return busy('0');
			case '/occupata-a-lungo':
				return busy('3600');
			case '/sposta':
				return go(301, { location: '/bene' });
			case '/giro':
				return go(302, { location: '/giro' });
			case '/chiaro':
				return go(302, { location: 'http://www.bottega.negozio/bene' });
			case '/dentro':
				return go(302, { location: 'https://interno.negozio/' });
			default:
				return go(statuses[path] ?? 200);
		}
	};
}

const statuses: Record<string, number> = {
	'/sparita': 404,
	'/guasta': 500,
	'/vietata': 403,
	'/rifiuta': 999,
};

function here(): Promise<string[]> {
	return Promise.resolve(['127.0.0.1']);
}
