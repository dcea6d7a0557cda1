import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	addFrame,
	echo,
	heard,
	heardError,
	heardWords,
	hello,
	logInWithDecap,
	openLogin,
	watch,
	type Watched,
} from './login/opener.ts';
import { setStage, type Stage } from './login/stage.ts';

const undelivered = /non è arrivato al modulo/;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

let context: BrowserContext;
let watched: Watched;
beforeEach(async () => {
	Object.assign(stage.github, { mood: 'accepts', tokens: [], swaps: [] });
	context = await stage.browser.newContext({ locale: 'it-IT' });
	await context.clock.install();
	watched = watch(context);
});
afterEach(() => context.close());

describe('Decap', () => {
	test('goes in with the token, which asks for no more than public repositories', async () => {
		const page = await logInWithDecap(context, stage.cms);
		await page.getByRole('heading', { name: 'Offerte' }).waitFor();
		const user = await page.evaluate(() => localStorage.getItem('decap-cms-user'));
		const [token] = stage.github.tokens;
		expect(JSON.parse(user ?? '')).toMatchObject({ token, login: 'partner' });
		expect(context.pages()).toEqual([page]);
		const scopes = watched.addresses.flatMap(({ searchParams }) => searchParams.getAll('scope'));
		expect(scopes).toEqual(['repo', 'public_repo']);
	});

	test('says in Italian that the person has refused', async () => {
		stage.github.mood = 'refuses';
		const page = await logInWithDecap(context, stage.cms);
		await page.getByText('Su GitHub non hai dato il permesso').waitFor();
	});
});

describe('the window of the CMS', () => {
	test('gets the token once, however often it echoes', async () => {
		const { page, popup } = await openFrom(stage.cms);
		await echo(page, 3);
		await expect
			.poll(() => heard(page))
			.toEqual([
				{ data: hello, origin: stage.login.address },
				{ data: success(), origin: stage.login.address },
			]);
		expect(popup.url()).toBe(`${stage.login.address}/callback`);
		expect(await popup.content()).not.toContain(stage.github.tokens[0]);
		expect(watched.complaints).toEqual([]);
	});

	test('gets nothing before it echoes, nor for another word', async () => {
		const { page } = await openFrom(stage.cms);
		await page.evaluate((word) => {
			for (const other of ['', `${word} `, [word], 'authorizing:gitlab']) {
				window.popup.postMessage(other, '*');
			}
		}, hello);
		await expect.poll(() => heardWords(page)).toEqual([hello]);
	});

	test('gets nothing when it echoes too late, and the popup says so', async () => {
		const { page, popup } = await openFrom(stage.cms);
		await context.clock.fastForward(10_000);
		await popup.getByRole('status').getByText(undelivered).waitFor();
		await echo(page, 1);
		await expect.poll(() => heardWords(page)).toEqual([hello]);
	});

	test('gets nothing for a code and a state of somebody else', async () => {
		const theirs = await fetch(question(), {
			redirect: 'manual',
		});
		const back = await fetch(theirs.headers.get('location') ?? '', { redirect: 'manual' });
		await context.request.get(question(), { maxRedirects: 0 });
		const { page, popup } = await openFrom(stage.cms, back.headers.get('location') ?? '');
		await echo(page, 1);
		await expect.poll(() => heardError(page)).toMatch(/scaduto o è già stato usato/);
		await popup.getByText('scaduto o è già stato usato').waitFor();
		expect(stage.github.swaps).toEqual([]);
	});

	test('gets nothing for an answer that has been used', async () => {
		const { page, popup } = await openFrom(stage.cms);
		await echo(page, 1);
		const used = watched.addresses.find(({ pathname }) => pathname === '/callback');
		await popup.goto(used?.href ?? '');
		await echo(page, 1);
		await expect.poll(() => heardError(page)).toMatch(/scaduto o è già stato usato/);
		expect(stage.github.tokens).toHaveLength(1);
		expect(stage.github.swaps).toHaveLength(1);
	});
});

describe('any other window', () => {
	test('of another origin gets nothing by opening the login, and the popup says so', async () => {
		const { page, popup } = await openFrom(stage.foreign);
		expect(stage.github.tokens).toHaveLength(1);
		await echo(page, 1);
		await context.clock.fastForward(10_000);
		await popup.getByRole('status').getByText(undelivered).waitFor();
		await expect.poll(() => heard(page)).toEqual([]);
	});

	test.each(['same', 'other'])(
		'of the %s origin gets nothing by echoing, and spoils nothing',
		async (kind) => {
			const { page, popup } = await openFrom(stage.cms);
			const frame = await addFrame(page, kind === 'same' ? stage.cms : stage.foreign);
			// Only the popup can give another origin a way to write to it.
			await popup.evaluate(() => {
				(window.opener as Window)[0]?.postMessage('this is where I am', '*');
			});
			await expect.poll(() => heardWords(frame)).toEqual(['this is where I am']);
			await frame.evaluate((word) => {
				window.popup.postMessage(word, '*');
			}, hello);
			await expect.poll(() => heardWords(page)).toEqual([hello]);
			await echo(page, 1);
			await expect.poll(() => heardWords(page)).toEqual([hello, success()]);
			await expect.poll(() => heard(frame)).toHaveLength(1);
		},
	);

	test('may not show the popup within its own page', async () => {
		const page = await context.newPage();
		await page.goto(stage.cms);
		const frame = await addFrame(page, `${stage.login.address}/callback`);
		expect(frame.url()).toBe('chrome-error://chromewebdata/');
	});
});

describe('the popup', () => {
	test.each([
		['refuses', /non hai dato il permesso/],
		['breaks', /non risponde come dovrebbe/],
		[{ error: 'incorrect_client_credentials' }, /configurato male/],
		[{ error: 'unverified_user_email' }, /verificato il tuo indirizzo/],
	] as const)('says what went wrong: %j', async (mood, sentence) => {
		stage.github.mood = mood;
		const { page, popup } = await openFrom(stage.cms);
		await popup.getByRole('status').getByText(sentence).waitFor();
		await echo(page, 1);
		await expect.poll(() => heardError(page)).toMatch(sentence);
	});

	test('says so when nobody opened it, and keeps no token', async () => {
		const page = await context.newPage();
		await page.goto(question());
		await page.getByRole('status').getByText(undelivered).waitFor();
		expect(stage.github.tokens).toHaveLength(1);
		expect(await page.content()).not.toContain(stage.github.tokens[0]);
		expect(page.url()).toBe(`${stage.login.address}/callback`);
	});

	test('says so when there is no JavaScript', async () => {
		await using silent = await stage.browser.newContext({ javaScriptEnabled: false });
		const page = await silent.newPage();
		await page.goto(question());
		await page.getByRole('status').getByText('JavaScript è spento').waitFor();
	});
});

test('nothing that is written tells a token, a code, a state or a secret', async () => {
	const { page } = await openFrom(stage.cms);
	await echo(page, 1);
	const [introduction, whom, ...lines] = (await stage.login.stop()).trim().split('\n');
	expect(introduction).toContain(stage.login.address);
	expect(whom).toContain(stage.cms);
	expect(lines.slice(-2)).toEqual(['GET /auth 302', 'GET /callback 200']);
	expect(lines.filter((line) => !/^GET \/(?:auth|callback) \d{3}$/.test(line))).toEqual([]);
});

function openFrom(origin: string, address = question()) {
	return openLogin(context, origin, address);
}

function question(): string {
	return `${stage.login.address}/auth?provider=github`;
}

function success(): string {
	const token = stage.github.tokens.at(-1);
	return `authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`;
}
