import { createServer, request, type RequestListener } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../program/listen.ts';
import type { Net } from './net.ts';
import { patience } from '../../suite/patience.ts';
import { tryAddress } from './try-address.ts';

const asked: string[] = [];
const pages: Record<string, [number, string?]> = {
	'/bene': [200],
	'/sparita': [404],
	'/tolta': [410],
	'/guasta': [500],
	'/vietata': [403],
	'/sposta': [301, '/bene'],
	'/altrove': [302, 'https://altro.test/bene'],
	'/chiaro': [302, 'http://pagina.test/bene'],
	'/dentro': [302, 'https://interno.test/'],
	'/numero': [307, 'https://169.254.169.254/latest/meta-data/'],
	'/giro': [302, '/giro'],
	'/vuoto': [302],
};

const answer: RequestListener = (incoming, response) => {
	const address = incoming.url ?? '';
	asked.push(`${incoming.method ?? ''} ${incoming.headers.host ?? ''}${address}`);
	if (address === '/muta') return;
	if (address === '/solo-get') {
		response.writeHead(incoming.method === 'GET' ? 200 : 405).end();
		return;
	}
	const [status, location] = pages[address] ?? [404];
	response.writeHead(status, location === undefined ? {} : { location }).end();
};

const server = createServer(answer);
let port: number;

beforeAll(async () => {
	port = await listen(server, 0);
});

afterAll(() => {
	server.close();
	server.closeAllConnections();
});

// The hosts of the test live on this machine, where nothing encrypts; all else is as in the program.
const net: Net = {
	resolve: (host) => {
		if (host === 'nessuno.test') return Promise.reject(new Error('ENOTFOUND'));
		if (host === 'lento.test') return new Promise(() => undefined);
		return Promise.resolve(
			{ 'interno.test': ['10.0.0.8'], 'due.test': ['127.0.0.1', '192.168.1.1'] }[host] ?? [
				'127.0.0.1',
			],
		);
	},
	isAllowed: (ip) => ip === '127.0.0.1',
	ask: ({ url, ip, method, signal }) =>
		new Promise((resolve, reject) => {
			const headers = { host: url.hostname };
			request({ host: ip, port, path: url.pathname, method, headers, signal }, (response) => {
				response.resume();
				resolve({ status: response.statusCode ?? 0, location: response.headers.location });
			})
				.once('error', reject)
				.end();
		}),
};

test.each([
	['https://pagina.test/bene', { kind: 'answers' }],
	['https://pagina.test/sposta', { kind: 'answers' }],
	['https://pagina.test/solo-get', { kind: 'answers' }],
	['https://pagina.test/altrove', { kind: 'moved', host: 'altro.test' }],
	['https://pagina.test/sparita', { kind: 'missing', status: 404 }],
	['https://pagina.test/tolta', { kind: 'missing', status: 410 }],
	['https://pagina.test/guasta', { kind: 'unknown', status: 500 }],
	['https://pagina.test/vietata', { kind: 'unknown', status: 403 }],
	['https://pagina.test/vuoto', { kind: 'unknown', status: 302 }],
	['https://nessuno.test/', { kind: 'unknown' }],
	['https://pagina.test/chiaro', { kind: 'refused', reason: 'insecure' }],
	['https://pagina.test/giro', { kind: 'refused', reason: 'circle' }],
])('%s', async (address, outcome) => {
	expect(await tryAddress(address, net, patience / 1_000)).toEqual(outcome);
});

test.each(['https://lento.test/', 'https://pagina.test/muta'])(
	'%s is not waited for',
	async (address) => {
		expect(await tryAddress(address, net, 0.5)).toEqual({ kind: 'unknown' });
	},
);

test.each([
	'https://interno.test/',
	'https://due.test/',
	'https://10.1.2.3/',
	'https://[::1]/',
	'https://2130706434/',
	'https://pagina.test/dentro',
	'https://pagina.test/numero',
])('asks nothing inside a network: %s', async (address) => {
	asked.length = 0;
	const outcome = await tryAddress(address, net, patience / 1_000);
	expect(outcome).toEqual({ kind: 'refused', reason: 'private' });
	expect(asked.filter((line) => !line.includes(' pagina.test/'))).toEqual([]);
});
