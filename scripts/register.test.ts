import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sampleContent } from './e2e/built-site.ts';
import type { Fault } from './e2e/fake-github/faults.ts';
import { askAs, proposeFile } from './e2e/fake-github/testing/a-hub.ts';
import { type FakeGithub, startFakeGithub } from './e2e/fake-github/start.ts';
import { aFolder, environment } from './program/testing/repository-fixture.ts';

const repository = 'ente/catalogo';
const bot = 'github-actions[bot]';

test('counts the history of the pull requests into the file, once', async () => {
	const { hub, root } = await aHistory();
	expect(await run(hub, root)).toEqual({
		code: 0,
		printed: 'content/register.yml: 5 proposte contate.\n',
	});
	const text = await readFile(path.join(root, 'content/register.yml'), 'utf8');
	expect(text.replaceAll(/\d{4}-\d\d-\d\d/g, '-')).toMatchInlineSnapshot(`
		"# Scritto da «npm run register» dalla storia delle proposte: non correggerlo a mano.
		updatedOn: -
		proposals:
		  - { opened: -, outcome: in-esame }
		  - { opened: -, decided: -, outcome: approvata }
		  - { opened: -, decided: -, outcome: respinta }
		  - { opened: -, decided: -, outcome: respinta, reason: non-gratuita }
		  - { opened: -, decided: -, outcome: ritirata }
		"
	`);
	expect(text).not.toMatch(/anna|bruno|redazione/);
	expect((await run(hub, root)).printed).toBe("Niente di nuovo: il registro resta com'è.\n");
});

test('proposes the file on a branch of its own, in one pull request that is moved along', async () => {
	const { hub, root, propose } = await aHistory();
	const first = await run(hub, root, ['--propose']);
	expect(first.printed).toContain('Il registro aspetta la redazione: http');
	expect(await run(hub, root, ['--propose'])).toMatchObject({
		printed: first.printed.replace(
			'Il registro aspetta la redazione',
			'La richiesta di modifica dice già tutto',
		),
	});
	await propose('anna', 'offers/a--altra.md');
	expect((await run(hub, root, ['--propose'])).printed).toBe(first.printed);
	const own = hub.pulls.all.filter(({ author }) => author.login === bot);
	expect(own.map(({ head }) => head.branch)).toEqual(['registro']);
	expect(await hub.git.text(['diff', '--name-only', 'main', 'registro'])).toBe(
		'content/register.yml',
	);
	const lines = (await hub.git.text(['show', 'registro:content/register.yml'])).split('\n');
	expect(lines.filter((line) => line.includes('outcome'))).toHaveLength(6);
	expect(await hub.git.text(['rev-list', '--count', 'main..registro'])).toBe('1');
});

test('where programs may open no pull request, the branch is there and somebody is told', async () => {
	const { hub, root } = await aHistory();
	const on = { method: 'POST', path: /\/pulls$/ };
	const message = 'GitHub Actions is not permitted to create or approve pull requests.';
	hub.faults.start({ on, strike: { kind: 'refuse', status: 403, message } });
	const { code, printed } = await run(hub, root, ['--propose']);
	expect(code).toBe(0);
	expect(printed).toContain(
		`Il ramo è pronto, aprila tu: https://github.com/${repository}/compare/main...registro?expand=1`,
	);
	expect(await hub.git.text(['show', 'registro:content/register.yml'])).toContain('approvata');
});

test('any other refusal of the pull request is an error', async () => {
	const { hub, root } = await aHistory();
	const on = { method: 'POST', path: /\/pulls$/ };
	hub.faults.start({ on, strike: { kind: 'refuse', status: 422, message: 'Validation Failed' } });
	const { code, printed } = await run(hub, root, ['--propose']);
	expect(code).toBe(1);
	expect(printed).toMatch(/^GitHub non apre la richiesta di modifica \(risposta 422\)/);
});

test('a copy of the repository proposes nothing', async () => {
	const { hub, root } = await aHistory();
	const before = hub.requests.length;
	const { code, printed } = await run(hub, root, ['--propose'], 'altri/copia');
	expect([code, printed]).toEqual([0, expect.stringContaining('qui non si propone niente')]);
	expect(hub.requests).toHaveLength(before);
});

test('says in one sentence that GitHub does not answer, and writes nothing', async () => {
	const { hub, root } = await aHistory();
	hub.faults.start({ strike: { kind: 'rateLimit' } });
	const { code, printed } = await run(hub, root);
	expect([code, printed]).toEqual([1, "GitHub per ora non risponde più: riprova fra un'ora.\n"]);
	await expect(readFile(path.join(root, 'content/register.yml'))).rejects.toThrow();
});

test.each<[Fault['strike'], string]>([
	[{ kind: 'badCredentials' }, 'GitHub non accetta la chiave di GITHUB_TOKEN'],
	[{ kind: 'refuse', status: 404, message: '' }, 'GitHub non lo permette a questa chiave'],
	[{ kind: 'cutOff' }, 'Non si arriva a «127.0.0.1:'],
])('says in one line what %j means, and writes nothing', async (strike, words) => {
	const { hub, root } = await aHistory();
	hub.faults.start({ strike });
	const { code, printed } = await run(hub, root);
	expect(code).toBe(1);
	expect(printed.split('\n')).toEqual([expect.stringContaining(words), '']);
	await expect(readFile(path.join(root, 'content/register.yml'))).rejects.toThrow();
});

test.each([['--help'], ['-h'], ['--aiuto']])('tells with %s what it can do', async (option) => {
	const { hub, root } = await aHistory();
	const before = hub.requests.length;
	const { code, printed } = await run(hub, root, [option]);
	expect([code, printed.split('\n')[0]]).toEqual([0, 'Uso: npm run register [-- …]']);
	expect((await run(hub, root, ['--forza'])).printed).toMatch(/^Non capisco «.*--forza»/);
	expect(hub.requests).toHaveLength(before);
});

/** A catalogue to which six things were proposed, one of them code. */
async function aHistory() {
	const people = [
		...[{ login: 'anna' }, { login: 'bruno' }],
		...[
			{ login: 'redazione', role: 'write' as const },
			{ login: bot, role: 'write' as const },
		],
	];
	const root = await aFolder();
	await cp(sampleContent, path.join(root, 'content'), { recursive: true });
	const settings = path.join(root, 'content/site.yml');
	const text = await readFile(settings, 'utf8');
	await writeFile(settings, text.replace(/^repository: .*$/m, `repository: ${repository}`));
	const hub = await startFakeGithub({ repository, people });
	onTestFinished(() => hub[Symbol.asyncDispose]());
	const propose = async (login: string, file: string, folder = 'content/') => {
		const branch = `cms/${file.replaceAll(/\W/g, '-')}`;
		await proposeFile(hub, login, { branch, path: folder + file });
		const wish = { title: '@redazione: ```', head: `${login}:${branch}`, base: 'main' };
		await askAs(hub, login)('POST', `/repos/${repository}/pulls`, wish);
		return hub.pulls.all.length;
	};
	await hub.editor.merge(await propose('anna', 'partners/anna.md'));
	const refused = await propose('anna', 'offers/anna--sconto.md');
	await askAs(hub, 'redazione')('PUT', `/repos/${repository}/issues/${refused}/labels`, {
		labels: ['motivo: non-gratuita', 'decap-cms/pending_review'],
	});
	await hub.editor.close(refused);
	await hub.editor.close(await propose('bruno', 'offers/bruno--senza-motivo.md'));
	const withdrawn = await propose('bruno', 'offers/bruno--x.md');
	await askAs(hub, 'bruno')('PATCH', `/repos/${repository}/pulls/${withdrawn}`, {
		state: 'closed',
	});
	await propose('bruno', 'offers/bruno--y.md');
	await hub.editor.merge(await propose('anna', 'x.ts', 'src/'));
	return { hub, root, propose };
}

function run(hub: FakeGithub, root: string, more: string[] = [], here = repository) {
	const env = {
		...environment,
		GITHUB_REPOSITORY: here,
		GITHUB_API_URL: hub.apiRoot,
		GITHUB_GRAPHQL_URL: `${hub.apiRoot}/graphql`,
		GITHUB_STEP_SUMMARY: '/dev/null',
		GITHUB_TOKEN: hub.people.tokenFor(bot, 'repo'),
	};
	return new Promise<{ code: unknown; printed: string }>((resolve) => {
		execFile(
			process.execPath,
			['scripts/register.ts', '--root', root, ...more],
			{ env },
			(error, stdout, stderr) => {
				resolve({ code: error === null ? 0 : error.code, printed: stdout + stderr });
			},
		);
	});
}
