import { createServer, type RequestListener } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { listen } from '../program/listen.ts';
import { Obstacle } from '../program/obstacle.ts';
import { demand } from './demand.ts';
import { githubApi } from './github-api.ts';
import { silenceOf } from './github-trouble.ts';

test.each([
	[
		401,
		'Bad credentials',
		'non accetta la chiave di GITHUB_TOKEN: manca, è sbagliata o è scaduta.',
	],
	[403, 'API rate limit exceeded for user ID 1.', "per ora non risponde più: riprova fra un'ora."],
	[403, 'You have exceeded a secondary rate limit.', "riprova fra un'ora."],
	[429, '', "riprova fra un'ora."],
	[403, 'Resource not accessible by integration', 'ci sia una chiave che possa leggere, e «rep'],
	[404, 'Not Found', 'oppure non trova il repository (GET /repos/a/b, risposta 404)'],
	[422, 'Validation Failed', 'GitHub rifiuta (GET /repos/a/b, risposta 422): riprova'],
	[500, '', 'GitHub ha un guasto (GET /repos/a/b, risposta 500): riprova più tardi.'],
])('an answer of %i, «%s», says what to do', async (status, message, words) => {
	expect(
		await complaint((_, response) => response.writeHead(status).end(json({ message }))),
	).toContain(words);
});

test('a refusal in a page for people is told by its status', async () => {
	const page = '<!doctype html><title>Unicorn!</title>';
	expect(await complaint((_, response) => response.writeHead(502).end(page))).toBe(
		'GitHub ha un guasto (GET /repos/a/b, risposta 502): riprova più tardi.',
	);
});

test.each([
	['a page of the network that wants a sign-in', '<!doctype html>', 'accedi con il browser'],
	['half an answer', '{"id":', 'qualcosa che non è di GitHub'],
	['another answer', '[]', 'qualcosa che il programma non capisce'],
])('%s says what to do', async (_, answer, words) => {
	expect(await complaint((__, response) => response.end(answer))).toContain(words);
});

test('a server that hangs up, or is not there, says what to do', async () => {
	const words = /^Non si arriva a «127\.0\.0\.1:\d+»: controlla la connessione e riprova\.$/;
	expect(await complaint((incoming) => incoming.socket.destroy())).toMatch(words);
	expect(await complaintOf('http://127.0.0.1:1')).toMatch(words);
});

test('a host that is not found, or does not answer in time, says what to do', async () => {
	expect(await complaintOf('http://github.invalid')).toBe(
		'Non si trova «github.invalid»: controlla la connessione e riprova.',
	);
	const { message } = silenceOf('https://api.github.com', late());
	expect(message).toContain('«api.github.com» non ha risposto in tempo');
});

test('a key that cannot be sent is told, and not shown', async () => {
	const api = githubApi('http://127.0.0.1:1', 'segreto\n2', []);
	await expect(api.ask('GET', '/')).rejects.toThrow(
		/^La richiesta a «127\.0\.0\.1:1» non si può scrivere: guarda se in GITHUB_TOKEN c'è un a capo/,
	);
});

/** What the program says when GitHub answers so. */
async function complaint(answer: RequestListener): Promise<string> {
	const server = createServer(answer);
	const port = await listen(server, 0);
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return complaintOf(`http://127.0.0.1:${port}`);
}

async function complaintOf(root: string): Promise<string> {
	const wish = { method: 'GET', path: '/repos/a/b', schema: z.object({ id: z.int() }) };
	const asked = demand(githubApi(root, '', []), { ...wish, needs: 'che possa leggere' });
	const error = await asked.catch((cause: unknown) => cause);
	if (!(error instanceof Obstacle)) throw new Error('No obstacle', { cause: error });
	return error.message;
}

function late(): DOMException {
	return new DOMException('The operation was aborted due to timeout', 'TimeoutError');
}

function json(value: unknown): string {
	return JSON.stringify(value);
}
