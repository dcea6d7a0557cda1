import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
	aFolder,
	aRepository,
	commit,
	environment,
	git,
	write,
} from '../program/testing/repository-fixture.ts';
import { anEvent } from '../proposal/testing/an-event.ts';
import { sampleContent } from './built-site.ts';

const offer = 'content/offers/bottegaviva--vetrina-online.md';
const newOffer = 'content/offers/bottegaviva--seconda-vetrina.md';
const page = 'content/pages/aiuto.mdx';
const attack = '${process.exit(8)} {process.exit(8)}';

test('an editor sees an admitted proposal as merchants would, and nothing that it brings is run', async () => {
	const proposal = await aProposal({
		[offer]: (text) => text.replace(/title: .*/, `title: Una vetrina tutta nuova`),
		[newOffer]: async () =>
			(await readFile(`${sampleContent}/offers/bottegaviva--vetrina-online.md`, 'utf8'))
				.replace(/title: .*/, 'title: Un ordine alla volta, dal telefono del negozio')
				.replace(/aliases:\n(?: +- .*\n)+/, '')
				.replace('Se hai un negozio', `${attack}. Se hai un negozio`),
		[page]: (text) => `${text}\nexport const x = process.exit(7);\n`,
	});
	expect(await proposal.run('judge-proposal.ts', '--permission', 'write')).toBe(0);
	expect(await proposal.run('card.ts')).toBe(0);
	expect(await proposal.run('preview-proposal.ts')).toBe(0);
	const { out, repository, head } = proposal;
	expect(JSON.parse(await readFile(path.join(out, 'preview/outcome.json'), 'utf8'))).toEqual({
		...{ number: 1, head, kind: 'made', pictures: 'taken', isPartial: true },
	});
	const site = path.join(out, 'preview/site');
	const [shown, shownNew] = await Promise.all(
		[offer, newOffer].map((file) =>
			readFile(path.join(site, 'offerte', path.basename(file, '.md'), 'index.html'), 'utf8'),
		),
	);
	expect(shown).toContain('Una vetrina tutta nuova');
	expect(shownNew).toContain(attack);
	expect(await readdir(site)).not.toContain('admin');
	const pictures = await readdir(path.join(out, 'preview/pictures'));
	expect(pictures.sort()).toEqual(
		[newOffer, offer].flatMap((file) =>
			['pagina-1280', 'pagina-360', 'scheda-1280', 'scheda-360'].map(
				(what) => `${path.basename(file, '.md')}-${what}.png`,
			),
		),
	);
	expect(await git(repository, ['status', '--porcelain'])).toBe('');
});

test('a proposal that is not admitted has no preview', async () => {
	const proposal = await aProposal({ 'package.json': () => '{}' });
	expect(await proposal.run('judge-proposal.ts', '--permission', 'read')).toBe(1);
	expect(await proposal.run('preview-proposal.ts')).toBe(1);
	expect(await readdir(proposal.out)).not.toContain('preview');
});

test('a judgement of another commit admits nothing', async () => {
	const proposal = await aProposal({ [page]: (text) => `${text}\n` });
	const judgement = { number: 1, head: 'a'.repeat(40), isAdmitted: true };
	await write(proposal.out, { 'judgement.json': JSON.stringify(judgement) });
	expect(await proposal.run('preview-proposal.ts')).toBe(1);
	expect(await readdir(proposal.out)).not.toContain('preview');
});

test('content that breaks the build has no preview, and says why', async () => {
	const proposal = await aProposal({ [offer]: (text) => text.replace('title:', 'titolo:') });
	expect(await proposal.run('judge-proposal.ts', '--permission', 'write')).toBe(0);
	expect(await proposal.run('card.ts')).toBe(0);
	expect(await proposal.run('preview-proposal.ts')).toBe(0);
	expect(await readdir(path.join(proposal.out, 'preview'))).toEqual(['outcome.json']);
});

/** A catalogue on GitHub with a proposal, and its clone as the workflow has it. */
async function aProposal(changes: Record<string, (text: string) => string | Promise<string>>) {
	const { repository: origin } = await aRepository();
	await cp(sampleContent, path.join(origin, 'content'), { recursive: true });
	await cp('public', path.join(origin, 'public'), { recursive: true });
	await rm(path.join(origin, 'content/offers/first.md'));
	await git(origin, ['add', '--all']);
	await git(origin, ['commit', '--quiet', '--message', 'Add the catalogue']);
	const out = await aFolder();
	const repository = path.join(out, 'clone');
	await git(origin, ['clone', '--quiet', origin, repository]);
	await git(origin, ['checkout', '--quiet', '-b', 'proposal']);
	const files: Record<string, string> = {};
	for (const [file, change] of Object.entries(changes)) {
		files[file] = await change(await readFile(path.join(origin, file), 'utf8').catch(() => ''));
	}
	const head = await commit(origin, files, 'content: change');
	await git(origin, ['update-ref', 'refs/pull/1/head', head]);
	await write(out, { 'event.json': JSON.stringify(anEvent({ head })) });
	const given = { event: path.join(out, 'event.json'), repository, base: 'HEAD' };
	const fetched = ['--fetch', 'origin'];
	const added: Record<string, string[]> = {
		'judge-proposal.ts': [...fetched, '--out', path.join(out, 'judgement.json')],
		'card.ts': ['--json', path.join(out, 'card.json')],
		'preview-proposal.ts': [...fetched, '--from', out, '--out', path.join(out, 'preview')],
	};
	const options = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
	return {
		...{ out, repository, head },
		run: (script: string, ...more: string[]) =>
			new Promise<unknown>((resolve) => {
				execFile(
					process.execPath,
					[`scripts/${script}`, ...options, ...(added[script] ?? []), ...more],
					{ env: { ...environment, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '/dev/null' } },
					(error) => {
						resolve(error === null ? 0 : error.code);
					},
				);
			}),
	};
}
