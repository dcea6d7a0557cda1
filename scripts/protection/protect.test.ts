import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type FakeGithub, startFakeGithub } from '../e2e/fake-github/start.ts';
import { aFolder, write } from '../program/testing/repository-fixture.ts';
import { githubApi } from '../proposal/github-api.ts';
import { differences } from './differences.ts';
import { protectRepository } from './protect.ts';
import { requiredChecks } from './required-checks.ts';

const repository = 'example/vicini-e-connessi';

test('a repository as it comes differs in everything, and looking changes nothing', async () => {
	const hub = await aRepository();
	const found = await protect(hub, false);
	expect(found.map(({ differences }) => differences.length > 0)).toEqual([
		true,
		true,
		true,
		true,
		true,
	]);
	expect(await protect(hub, false)).toEqual(found);
	expect(hub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('what was applied is right when it is looked at again, and is not written twice', async () => {
	const hub = await aRepository();
	await protect(hub, true);
	const written = hub.requests.filter(({ method }) => method !== 'GET').length;
	const found = await protect(hub, true);
	expect(found.flatMap(({ differences }) => differences)).toEqual([]);
	expect(hub.requests.filter(({ method }) => method !== 'GET')).toHaveLength(written);
});

test('whoever may pass by the rules is found, and taken out', async () => {
	const hub = await aRepository();
	await protect(hub, true);
	const api = apiOf(hub);
	const actor = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' };
	await api.ask('PUT', `/repos/${repository}/rulesets/1`, {
		bypass_actors: [actor],
		enforcement: 'evaluate',
	});
	const found = await protect(hub, true);
	expect(found.at(-1)?.differences).toMatchObject([
		{ path: 'enforcement', is: 'evaluate', wanted: 'active' },
		{ is: actor, wanted: undefined },
	]);
	expect((await protect(hub, false)).at(-1)?.differences).toEqual([]);
});

test('requires what a proposal touches and every check of the workflow', async () => {
	expect(await requiredChecks('.')).toEqual([
		'Proposta ammessa',
		'The content is valid',
		'Everything works',
	]);
});

test('a check that is missing or reported by another program differs', () => {
	const wanted = { checks: [{ context: 'a', integration_id: 1 }] };
	expect(differences({ checks: [] }, wanted)).toMatchObject([{ path: 'checks.a', is: undefined }]);
	const is = { checks: [{ context: 'a', integration_id: null }] };
	expect(differences(is, wanted)).toEqual([
		{ path: 'checks.a.integration_id', is: null, wanted: 1 },
	]);
});

test('the program says in Italian what differs, and ends with 1 until all is right', async () => {
	const hub = await aRepository();
	const looked = await run(hub, []);
	expect(looked.code).toBe(1);
	expect(looked.printed).toContain('default_workflow_permissions: ora "write", serve "read"');
	expect(looked.printed).toContain('Per correggere: aggiungi --apply.');
	const applied = await run(hub, ['--apply']);
	expect(applied.printed).toContain('Applicato e verificato.');
	expect(applied.code).toBe(0);
	expect((await run(hub, [])).code).toBe(0);
});

test('somebody who is no administrator changes nothing', async () => {
	const hub = await aRepository();
	const api = githubApi(hub.apiRoot, hub.people.tokenFor('redazione', 'repo'), []);
	const wish = { checks: [], isApplied: true };
	await expect(protectRepository(api, repository, wish)).rejects.toThrow(
		'GitHub non lo permette a questa chiave, oppure non trova il repository',
	);
});

test('without a network it says what to do, and writes nothing', async () => {
	const hub = await aRepository();
	hub.faults.start({ strike: { kind: 'cutOff' } });
	await expect(protect(hub, true)).rejects.toThrow(/^Non si arriva a «127.*riprova\.$/);
});

test('a key that is worth nothing is told in one line, before anything is written', async () => {
	const hub = await aRepository();
	hub.faults.start({ strike: { kind: 'badCredentials' } });
	const { code, printed } = await run(hub, ['--apply']);
	expect([code, printed.split('\n').length]).toEqual([1, 2]);
	expect(printed).toContain('GitHub non accetta la chiave di GITHUB_TOKEN');
	expect(hub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('when GitHub refuses in the middle it says that doing it again is safe', async () => {
	const hub = await aRepository();
	const on = { method: 'PUT', path: /workflow$/ };
	const fault = hub.faults.start({ on, strike: { kind: 'refuse', status: 403, message: 'No' } });
	const { code, printed } = await run(hub, ['--apply']);
	expect(code).toBe(1);
	expect(printed).toContain('riprova con --apply, che fa solo quello che manca.');
	fault.stop();
	expect((await run(hub, ['--apply'])).printed).toContain('Applicato e verificato.');
});

test.each([[[]], [['--apply']]])(
	'where the site is made of another branch than GitHub’s default one, nothing is done (%j)',
	async (args) => {
		const hub = await aRepository();
		const site = await readFile('content/site.yml', 'utf8');
		const root = await aFolder();
		await write(root, { 'content/site.yml': site.replace(/^branch: .*$/m, 'branch: catalogo') });
		await cp('.github', path.join(root, '.github'), { recursive: true });
		const { code, printed } = await run(hub, ['--root', root, ...args]);
		expect(code).toBe(1);
		expect(printed).toMatchInlineSnapshot(`
			"Su GitHub il ramo predefinito è «main», ma per «branch» in content/site.yml è «catalogo»: le regole proteggerebbero un ramo che il sito non usa. Scrivi lo stesso nome in content/site.yml, oppure cambia «Default branch» nelle impostazioni su GitHub, e riprova.
			"
		`);
		expect(hub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
	},
);

test.each([['--help'], ['-h'], ['--aiuto']])('tells with %s what it can do', async (option) => {
	const hub = await aRepository();
	const { code, printed } = await run(hub, [option]);
	expect(printed.split('\n')[0]).toBe('Uso: node scripts/protect-repository.ts [--apply]');
	expect([code, hub.requests.length]).toEqual([0, 0]);
	expect((await run(hub, ['--forza'])).printed).toMatch(/^Non capisco «--forza»/);
});

async function aRepository(): Promise<FakeGithub> {
	const hub = await startFakeGithub({
		repository,
		people: [
			{ login: 'capo', role: 'admin' },
			{ login: 'redazione', role: 'write' },
		],
	});
	onTestFinished(() => hub[Symbol.asyncDispose]());
	return hub;
}

function apiOf(hub: FakeGithub) {
	return githubApi(hub.apiRoot, hub.people.tokenFor('capo', 'repo'), []);
}

function protect(hub: FakeGithub, isApplied: boolean) {
	return protectRepository(apiOf(hub), repository, { checks: ['Proposta ammessa'], isApplied });
}

function run(hub: FakeGithub, args: string[]): Promise<{ code: unknown; printed: string }> {
	const env = {
		...process.env,
		GITHUB_API_URL: hub.apiRoot,
		GITHUB_TOKEN: hub.people.tokenFor('capo', 'repo'),
	};
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			['scripts/protect-repository.ts', ...args],
			{ env },
			(error, stdout, stderr) => {
				resolve({ code: error === null ? 0 : error.code, printed: stdout + stderr });
			},
		);
	});
}
