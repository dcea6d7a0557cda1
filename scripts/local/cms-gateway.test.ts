import { createServer, request } from 'node:http';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openGateway } from './cms-gateway.ts';
import { listen } from '../program/listen.ts';

test('asks one thing at a time, and settles after the last', async () => {
	let [underWay, most, answered] = [0, 0, 0];
	const allHaveAsked = Promise.withResolvers<undefined>();
	const { ask, gateway, arrived } = await aGateway(async () => {
		underWay += 1;
		most = Math.max(most, underWay);
		await allHaveAsked.promise;
		await wait(30);
		underWay -= 1;
		answered += 1;
		return 200;
	});
	const asked = [ask(), ask(), ask()];
	await expect.poll(arrived).toBe(3);
	const settled = gateway.settled();
	allHaveAsked.resolve(undefined);
	await settled;
	expect(answered).toBe(3);
	await Promise.all(asked);
	expect(most).toBe(1);
});

test('puts things right after each answer, before the next request', async () => {
	const events: string[] = [];
	const statuses = [500, 404, 200];
	const { ask } = await aGateway(
		() => {
			const status = statuses.shift() ?? 200;
			events.push(String(status));
			return Promise.resolve(status);
		},
		async (status) => {
			await wait(30);
			events.push(`tidied after ${String(status)}`);
		},
	);
	await Promise.all([ask(), ask(), ask()]);
	expect(events).toEqual([
		'500',
		'tidied after 500',
		'404',
		'tidied after 404',
		'200',
		'tidied after 200',
	]);
});

async function aGateway(
	answer: () => Promise<number>,
	tidy: (status: number) => Promise<void> = () => Promise.resolve(),
) {
	const behind = createServer((_, response) => {
		void answer().then((status) => response.writeHead(status).end('{}'));
	});
	const gateway = openGateway(await listen(behind, 0), tidy);
	let arrived = 0;
	const front = createServer((asked, response) => {
		asked.on('close', () => (arrived += 1));
		void gateway.answer(asked, response);
	});
	const port = await listen(front, 0);
	onTestFinished(() => {
		for (const server of [behind, front]) {
			server.close();
			server.closeAllConnections();
		}
	});
	const options = { port, method: 'POST', headers: { 'content-type': 'application/json' } };
	return {
		gateway,
		arrived: () => arrived,
		ask: () => once(request(options).end('{}'), 'response'),
	};
}
