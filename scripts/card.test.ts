import { execFile } from 'node:child_process';
import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Card } from './card/card.ts';
import { catalogue } from './card/testing/proposals.ts';
import {
	aFolder,
	aRepository,
	commit,
	environment,
	git,
	write,
} from './program/testing/repository-fixture.ts';
import { anEvent } from './proposal/testing/an-event.ts';

test('prints the card of a branch, and leaves the repository as it was', async () => {
	const { repository } = await aRepository();
	await cp(path.join(catalogue, 'content'), path.join(repository, 'content'), { recursive: true });
	await rm(path.join(repository, 'content/offers/first.md'));
	await git(repository, ['add', '--all']);
	await git(repository, ['commit', '--quiet', '--message', 'Add the catalogue']);
	await git(repository, ['checkout', '--quiet', '-b', 'proposal']);
	const file = 'content/offers/bottegaviva--vetrina-online.md';
	const offer = await readFile(path.join(repository, file), 'utf8');
	const renewed = offer.replace(/validUntil: \S+/, 'validUntil: 2027-06-30');
	await commit(repository, { [file]: renewed }, 'Renew');
	await git(repository, ['checkout', '--quiet', 'main']);
	const out = await aFolder();
	const files = { markdown: path.join(out, 'card.md'), json: path.join(out, 'card.json') };
	const print = async (...which: string[]) => {
		const { stdout } = await promisify(execFile)(
			process.execPath,
			['scripts/card.ts', '--repository', repository, '--base', 'main', ...which],
			{ env: { ...environment, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' } },
		);
		return stdout;
	};
	const outputs = ['--markdown', files.markdown, '--json', files.json];
	const stdout = await print('--head', 'proposal', ...outputs);
	expect(stdout).toMatch(
		/^## ✅ Si può pubblicare\n\n\*\*Ammessa se chi propone parla per `bottegaviva`\.\*\*/,
	);
	expect(stdout).toContain('- Attivabile fino al: 31 marzo 2027 → 30 giugno 2027');
	expect(await readFile(files.markdown, 'utf8')).toBe(stdout);
	const { verdict } = JSON.parse(await readFile(files.json, 'utf8')) as Pick<Card, 'verdict'>;
	expect(verdict.kind).toBe('publish');
	const head = (await git(repository, ['rev-parse', 'proposal'])).trim();
	await write(out, { 'event.json': JSON.stringify(anEvent({ head })) });
	// There the comment says under the title that the proposal is admitted.
	const card = await print('--event', path.join(out, 'event.json'));
	expect(card).toMatch(/^## ✅ Si può pubblicare\n/);
	const [, ...rest] = card.split('\n\n');
	expect(stdout.endsWith(rest.join('\n\n'))).toBe(true);
	expect(stdout.match(/^## /gm)).toHaveLength(1);
	await expect(print('--head', 'nessuno')).rejects.toThrow("Non c'è il ramo «nessuno».");
	expect(await git(repository, ['status', '--porcelain'])).toBe('');
	await git(repository, ['checkout', '--quiet', '--orphan', 'altro']);
	await git(repository, ['commit', '--quiet', '--message', 'Begin anew']);
	await expect(print('--head', 'altro')).rejects.toThrow(
		'«altro» non parte dal catalogo: la sua storia non ha niente in comune con «main».',
	);
});
