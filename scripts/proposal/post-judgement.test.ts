import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { askAs, proposeFile } from '../e2e/fake-github/testing/a-hub.ts';
import { type FakeGithub, startFakeGithub } from '../e2e/fake-github/start.ts';
import { aFolder, write } from '../program/testing/repository-fixture.ts';
import { parseEvent } from './event.ts';
import { githubApi } from './github-api.ts';
import { permissionOf } from './permission.ts';
import { postJudgement } from './post-judgement.ts';
import { anEvent } from './testing/an-event.ts';

const evil = 'https://male.example/artifacts/1';

const bot = 'github-actions[bot]';

test('says once what became of a proposal, and says it anew in the same place', async () => {
	const { say, hub, head } = await aProposal();
	expect(await say(true, 'Va bene.')).toBe('success');
	expect(await say(false, 'Non va.')).toBe('failure');
	expect(comments(hub)).toEqual([[bot, '<!-- proposta -->\nNon va.']]);
	const states = hub.reviews.statuses.map(({ commit, context, state }) => [commit, context, state]);
	expect(states).toEqual([
		[head, 'Proposta ammessa', 'success'],
		[head, 'Proposta ammessa', 'failure'],
	]);
});

test('what the judging job left is a stranger’s', async () => {
	const { say, hub } = await aProposal();
	await say(true, '<!-- proposta --> @redazione\n[x](https://male.example) ::set-output name=a::b');
	const [[, text = ''] = []] = comments(hub);
	expect(text).not.toMatch(/@redazione|<!-- proposta --> |\]\(|https:\/\//);
});

test.each([
	['nothing', undefined],
	['no judgement', { judgement: 'x', text: 'Va bene.' }],
	['that of another commit', { judgement: { number: 1, head: 'x', isAdmitted: true }, text: 'x' }],
])('a job that left %s admits nothing', async (_, left) => {
	const { hub, api, event } = await aProposal();
	expect(await postJudgement(api, event, left, page)).toBe('error');
	expect(hub.reviews.statuses.map(({ state }) => state)).toEqual(['error']);
	expect(comments(hub)[0]?.[1]).toContain('Il controllo non è arrivato in fondo');
});

test("a mark in somebody else's comment is not ours", async () => {
	const { say, hub } = await aProposal();
	await askAs(hub, 'anna')('POST', '/repos/ente/catalogo/issues/1/comments', {
		body: '<!-- proposta -->\nAmmessa.',
	});
	await say(false, 'Non va.');
	expect(comments(hub).map(([login]) => login)).toEqual(['anna', bot]);
});

test('an answer that is lost makes no second comment', async () => {
	const { say, hub } = await aProposal();
	const on = { method: 'POST', path: /comments$/ };
	hub.faults.start({ on, times: 1, strike: { kind: 'answerLost' } });
	await say(true, 'Va bene.');
	expect(comments(hub)).toHaveLength(1);
});

test('servers in trouble are asked again', async () => {
	const { say, hub } = await aProposal();
	hub.faults.start({ times: 2, strike: { kind: 'refuse', status: 502, message: 'Bad gateway' } });
	expect(await say(true, 'Va bene.')).toBe('success');
});

test('finds its comment behind a hundred others', async () => {
	const { say, hub } = await aProposal();
	for (let at = 0; at < 100; at += 1) hub.editor.comment(1, 'x');
	await say(true, 'Va bene.');
	await say(false, 'Non va.');
	expect(comments(hub).filter(([login]) => login === bot)).toHaveLength(1);
});

test('the program says what it finds in a folder, and what it does not find', async () => {
	const { hub, head } = await aProposal();
	const folder = await aFolder();
	await writeFile(path.join(folder, 'event.json'), JSON.stringify(anEvent({ head })));
	expect(await run(hub, folder)).toBe('error\n');
	const judgement = JSON.stringify({ number: 1, head, isAdmitted: true });
	const link = 'https://github.com/ente/catalogo/actions/runs/1';
	await write(folder, {
		...{ 'judgement.json': judgement, 'text-beside-card.md': `[La prova](${link})` },
		'card.md': '## La scheda',
	});
	expect(await run(hub, folder)).toBe('success\n');
	const [[by, said = ''] = []] = comments(hub);
	expect(by).toBe(bot);
	expect(said).toContain(
		`<!-- proposta -->\n## La scheda\n\n[La prova](${link})\n\n### Anteprima\n\nLe immagini`,
	);
});

test('without a card the comment asks what the card would have asked', async () => {
	const { hub, left } = await aProposal();
	const texts = { 'text.md': 'Tutto.', 'text-beside-card.md': 'Il resto.' };
	await run(hub, await left(texts));
	expect(comments(hub)[0]?.[1]).toMatch(/Tutto\./);
	await run(hub, await left({ ...texts, 'card.md': '## La scheda' }));
	expect(comments(hub)[0]?.[1]).toMatch(/## La scheda\n\nIl resto\./);
	expect(comments(hub)[0]?.[1]).not.toContain('Tutto');
});

test('the program leads to the preview, in the same comment and in a status of its own', async () => {
	const { hub, head, left } = await aProposal();
	const folder = await left({ 'card.md': '## La scheda' });
	await run(hub, folder);
	const artifacts = 'https://github.com/ente/catalogo/actions/runs/1/artifacts/';
	const kept = { PICTURES: `${artifacts}1`, SITE: `${artifacts}2` };
	const made = { number: 1, head, kind: 'made', pictures: 'taken', isPartial: false };
	await write(folder, { 'outcome.json': JSON.stringify(made) });
	expect(await run(hub, folder, ['--preview', folder], kept)).toBe('success\n');
	const [[, said = ''] = [], ...others] = comments(hub);
	expect(others).toEqual([]);
	expect(said).toMatch(
		/^<!-- proposta -->\n## La scheda\n\nVa bene\.\n\n### Anteprima\n\n- \[Guarda/,
	);
	expect(said).toContain(`[Guarda la scheda e la pagina](${artifacts}1)`);
	expect(said).toContain(`[Scarica l'anteprima del sito](${artifacts}2)`);
	expect(said).toContain('## La scheda');
	const told = hub.reviews.statuses.map(({ context, state }) => [context, state]);
	expect(told.at(-1)).toEqual(['Anteprima', 'success']);
});

test.each([
	['left nothing', {}, {}],
	['left what is none', { 'outcome.json': '{"kind":"made"}' }, {}],
	['says that its files are elsewhere', undefined, { PICTURES: evil, SITE: `${evil})\n::x::y` }],
])('when the job of the preview %s, the card arrives all the same', async (_, files, kept) => {
	const { hub, head, left } = await aProposal();
	const made = { number: 1, head, kind: 'made', pictures: 'taken', isPartial: false };
	const outcome = files ?? { 'outcome.json': JSON.stringify(made) };
	const folder = await left({ 'card.md': '## La scheda', ...outcome });
	expect(await run(hub, folder, ['--preview', folder], kept)).toBe('success\n');
	const [[, said = ''] = []] = comments(hub);
	expect(said).toContain('### Anteprima\n\nNon è riuscita, e non è detto');
	expect(said).toContain('## La scheda');
	expect(said).not.toContain('male.example');
	expect(hub.reviews.statuses.at(-1)).toMatchObject({
		context: 'Anteprima',
		state: 'error',
		description: "L'anteprima non è riuscita.",
	});
});

test("one comment has one title, the card's, and says under it what is decided first", async () => {
	const { hub, left } = await aProposal();
	const card =
		'## ❓ Aspetta\n\nLa proposta aggiunge.\n\n1. Domanda\n\n### Le regole\n\n- x\n\n### Altro\n';
	await run(hub, await left({ 'card.md': card }));
	const [[, said = ''] = []] = comments(hub);
	expect(said.split('\n\n').map((block) => block.split('\n').at(-1))).toEqual([
		...['## ❓ Aspetta', 'Va bene.', 'La proposta aggiunge.', '1. Domanda'],
		...['### Anteprima', "Le immagini e l'anteprima arrivano fra qualche minuto, qui."],
		...['### Le regole', '- x', '### Altro'],
	]);
});

test('a proposal that is not admitted has no word of a preview', async () => {
	const { hub, head, left } = await aProposal();
	const judgement = JSON.stringify({ number: 1, head, isAdmitted: false });
	await run(hub, await left({ 'judgement.json': judgement, 'text.md': 'Non va.' }));
	expect(comments(hub)[0]?.[1]).toBe('<!-- proposta -->\nNon va.');
});

test('an admitted proposal without a card is said to have none, and is promised no preview', async () => {
	const { hub, left } = await aProposal();
	await run(hub, await left());
	const [[, said = ''] = []] = comments(hub);
	expect(said).toMatch(/^<!-- proposta -->\n## La proposta è ammessa\n\nVa bene\.\n\n### Scheda/);
	expect(said).toContain('La scheda non è riuscita');
	expect(said).not.toContain('minuto');
});

test('what is too large for a job to have left is not read', async () => {
	const { hub, left } = await aProposal();
	await run(hub, await left({ 'card.md': 'x'.repeat(1_000_001) }));
	expect(comments(hub)[0]?.[1]).toContain('La scheda non è riuscita');
	expect(await run(hub, await left({ 'judgement.json': ' '.repeat(1_000_001) }))).toBe('error\n');
});

test('when the judgement is lost on the way to the preview, what was said before stays', async () => {
	const { hub, head } = await aProposal();
	const folder = await aFolder();
	await write(folder, { 'event.json': JSON.stringify(anEvent({ head })) });
	expect(await run(hub, folder, ['--preview', folder])).toBe('');
	expect(comments(hub)).toEqual([]);
	expect(hub.reviews.statuses).toEqual([]);
});

test.each([
	['is refused', { isAdmitted: false }],
	['is called admitted by a forged judgement', { isAdmitted: true }],
	['could not be judged', undefined],
])('a proposal for another branch that %s says nothing of its commit', async (_, told) => {
	const { hub, head, left } = await aProposal();
	await run(hub, await left());
	const main = await hub.git.text(['rev-parse', 'main']);
	const other = { ref: 'refs/heads/registro', sha: main };
	await askAs(hub, 'redazione')('POST', '/repos/ente/catalogo/git/refs', other);
	const asBruno = askAs(hub, 'bruno');
	await asBruno('POST', '/repos/ente/catalogo/forks');
	await asBruno('POST', '/repos/bruno/catalogo/git/refs', { ref: 'refs/heads/y', sha: head });
	const wish = { title: 'y', head: 'bruno:y', base: 'registro' };
	await asBruno('POST', '/repos/ente/catalogo/pulls', wish);
	const event = anEvent({ ...{ head, number: 2, author: 'bruno' }, into: 'registro' });
	const judgement = told && { number: 2, head, ...told };
	const folder = await left({
		'event.json': JSON.stringify(event),
		'judgement.json': JSON.stringify(judgement ?? {}),
		'text.md': 'Non va.',
	});
	expect(await run(hub, folder)).toMatch(/^(failure|success|error)\n$/);
	const states = hub.reviews.statuses.map(({ context, state }) => [context, state]);
	expect(states).toEqual([['Proposta ammessa', 'success']]);
	expect(comments(hub, 2)).toHaveLength(1);
	expect(comments(hub)[0]?.[1]).toContain('Va bene.');
});

test('GitHub says who is an editor', async () => {
	const { hub, api } = await aProposal();
	const permissions = ['redazione', 'anna', 'nobody'].map((login) =>
		permissionOf(api, 'ente/catalogo', login),
	);
	expect(await Promise.all(permissions)).toEqual(['write', 'read', 'none']);
	hub.faults.start({ strike: { kind: 'badCredentials' } });
	await expect(permissionOf(api, 'ente/catalogo', 'redazione')).rejects.toThrow();
});

async function aProposal() {
	const people = [
		{ login: 'anna' },
		{ login: 'bruno' },
		{ login: 'redazione', role: 'write' as const },
		{ login: bot, role: 'write' as const },
	];
	const hub = await startFakeGithub({ repository: 'ente/catalogo', people });
	onTestFinished(() => hub[Symbol.asyncDispose]());
	const head = await proposeFile(hub, 'anna');
	const wish = { title: 'x', head: 'anna:cms/x', base: 'main' };
	await askAs(hub, 'anna')('POST', '/repos/ente/catalogo/pulls', wish);
	const event = parseEvent(anEvent({ head }));
	const api = githubApi(hub.apiRoot, hub.people.tokenFor(bot, 'public_repo'), [1, 1, 1]);
	const say = (isAdmitted: boolean, text: string) =>
		postJudgement(api, event, { judgement: { number: 1, head, isAdmitted }, text }, page);
	/** The folder of a job that admitted the proposal, with more files or others. */
	const left = async (files: Record<string, string> = {}) => {
		const folder = await aFolder();
		await write(folder, {
			'event.json': JSON.stringify(anEvent({ head })),
			'judgement.json': JSON.stringify({ number: 1, head, isAdmitted: true }),
			'text.md': 'Va bene.',
			'text-beside-card.md': 'Va bene.',
			...files,
		});
		return folder;
	};
	return { hub, api, event, head, say, left };
}

function run(
	hub: FakeGithub,
	folder: string,
	more: string[] = [],
	kept: Record<string, string> = {},
): Promise<string> {
	const args = ['--event', path.join(folder, 'event.json'), '--from', folder, ...more];
	const env = {
		...process.env,
		...kept,
		GITHUB_API_URL: hub.apiRoot,
		GITHUB_RUN_ID: '1',
		GITHUB_SERVER_URL: 'https://github.com',
		GITHUB_TOKEN: hub.people.tokenFor(bot, 'public_repo'),
	};
	return new Promise((resolve) => {
		execFile(process.execPath, ['scripts/post-judgement.ts', ...args], { env }, (_, printed) => {
			resolve(printed);
		});
	});
}

function comments({ pulls }: FakeGithub, number = 1) {
	return pulls.find(number)?.comments.map(({ author, body }) => [author.login, body]) ?? [];
}

const page = { page: 'https://github.com/ente/catalogo/actions/runs/1', login: bot, trusted: [] };
