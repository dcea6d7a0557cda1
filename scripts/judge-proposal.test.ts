import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, environment } from './program/testing/repository-fixture.ts';
import { aCatalogue, offer, partner } from './proposal/testing/a-catalogue.ts';
import { anEvent } from './proposal/testing/an-event.ts';

const vetrina = 'content/offers/bottegaviva--vetrina.md';
const changed = { [vetrina]: offer({ title: 'Vetrina online pronta in due giorni' }) };

test('fetches the proposal, checks nothing out, and leaves what it found', async () => {
	const { repository, base } = aCatalogue();
	const head = repository.change(base, { ...changed, '.gitattributes': '* filter=evil' });
	repository.git(['update-ref', 'refs/heads/main', base]);
	repository.git(['update-ref', 'refs/pull/1/head', head]);
	const folder = await aFolder();
	const clone = path.join(folder, 'clone');
	repository.git(['clone', '--quiet', repository.folder, clone]);
	await writeFile(path.join(folder, 'event.json'), JSON.stringify(anEvent({ head })));
	const { code: ended, printed } = await run(folder, clone);
	expect(printed).toBe("C'è un ostacolo.\n");
	expect(ended).toBe(1);
	const judgement = JSON.parse(
		await readFile(path.join(folder, 'judgement.json'), 'utf8'),
	) as unknown;
	expect(judgement).toMatchObject({ number: 1, head, isAdmitted: false });
	expect(await readFile(path.join(clone, vetrina), 'utf8')).toBe(offer());
	expect((await run(folder, clone, ['--permission', 'write'])).code).toBe(0);
});

test('a check that is repeated knows who may change what today', async () => {
	const { repository, base } = aCatalogue();
	const folder = await aFolder();
	const clone = path.join(folder, 'clone');
	repository.git(['update-ref', 'refs/heads/main', base]);
	repository.git(['clone', '--quiet', repository.folder, clone]);
	const others = { 'content/partners/bottegaviva.md': partner({ maintainers: ['bruno'] }) };
	const head = repository.change(base, changed);
	repository.git(['update-ref', 'refs/heads/main', repository.change(base, others)]);
	repository.git(['update-ref', 'refs/pull/1/head', head]);
	await writeFile(path.join(folder, 'event.json'), JSON.stringify(anEvent({ head })));
	expect((await run(folder, clone)).printed).toBe("C'è un ostacolo.\n");
	const judgement = await readFile(path.join(folder, 'judgement.json'), 'utf8');
	expect(judgement).toContain('bottegaviva');
	repository.git(['update-ref', 'refs/heads/main', base]);
	expect((await run(folder, clone)).code, 'by who it was once').toBe(0);
});

test('ends with 2 when it cannot judge', async () => {
	const folder = await aFolder();
	await writeFile(path.join(folder, 'event.json'), '{}');
	const { said, ...ended } = await run(folder, folder);
	expect(ended).toEqual({ code: 2, printed: '' });
	expect(said).toContain('The event is none of a pull request.');
	expect(said, 'what it lacks').toContain('pull_request');
});

function run(folder: string, clone: string, more: string[] = ['--permission', 'read']) {
	const files = ['event.json', 'judgement.json', 'text.md'].map((name) => path.join(folder, name));
	const [event = '', out = '', text = ''] = files;
	const args = ['--event', event, '--out', out, '--text', text, '--repository', clone];
	return new Promise<{ code: unknown; printed: string; said: string }>((resolve) => {
		execFile(
			process.execPath,
			['scripts/judge-proposal.ts', ...args, '--base', 'HEAD', '--fetch', 'origin', ...more],
			{ env: environment },
			(error, printed, said) => {
				resolve({ code: error === null ? 0 : error.code, printed, said });
			},
		);
	});
}
