import { execFile } from 'node:child_process';
import { cp, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import {
	aFolder,
	aRepository,
	commit,
	environment,
	git,
	write,
} from '../local/repository-fixture.ts';
import { readChanges } from './read-changes.ts';
import { catalogue } from './testing/proposals.ts';

test('reads what a branch adds, changes and removes since it left the base', async () => {
	const { repository } = await aRepository();
	await commit(repository, { 'content/offers/b.md': 'B' }, 'Add b');
	await git(repository, ['checkout', '--quiet', '-b', 'proposal']);
	await rm(path.join(repository, 'content/offers/b.md'));
	await write(repository, { 'content/offers/first.md': 'Changed', 'content/offers/è "c".md': 'C' });
	await symlink('/etc/passwd', path.join(repository, 'content/offers/link.md'));
	await git(repository, ['add', '--all']);
	await git(repository, ['commit', '--quiet', '--message', 'Propose']);
	await git(repository, ['checkout', '--quiet', 'main']);
	await commit(repository, { 'content/offers/later.md': 'Later' }, 'Go on');
	const changes = await readChanges(repository, 'main', 'proposal');
	expect(changes.map(({ file, before, after }) => [file, text(before), text(after)])).toEqual([
		['content/offers/b.md', 'B', undefined],
		['content/offers/first.md', 'First', 'Changed'],
		['content/offers/link.md', undefined, '/etc/passwd'],
		['content/offers/è "c".md', undefined, 'C'],
	]);
});

test('takes no name of a branch for an option', async () => {
	const { repository } = await aRepository();
	await expect(readChanges(repository, 'main', '--output=x')).rejects.toThrow();
});

test('the program prints the card of a branch, and leaves the repository as it was', async () => {
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
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[
			...['scripts/card.ts', '--repository', repository, '--base', 'main', '--head', 'proposal'],
			...['--markdown', files.markdown, '--json', files.json],
			...['--preview', 'https://anteprima.example/7/'],
		],
		{ env: { ...environment, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' } },
	);
	expect(stdout).toContain('- Attivabile fino al: 31 marzo 2027 → 30 giugno 2027');
	expect(stdout).toContain('(https://anteprima.example/7/)');
	expect(await readFile(files.markdown, 'utf8')).toBe(stdout);
	const card = JSON.parse(await readFile(files.json, 'utf8')) as { verdict: { kind: string } };
	expect(card.verdict.kind).toBe('publish');
	expect(await git(repository, ['status', '--porcelain'])).toBe('');
});

function text(bytes: Uint8Array | undefined): string | undefined {
	return bytes && Buffer.from(bytes).toString();
}
