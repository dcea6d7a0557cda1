import { execFile } from 'node:child_process';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { environment, git } from '../program/testing/repository-fixture.ts';
import { aCatalogue, act } from './testing/a-catalogue.ts';

const id = 'bottegaviva--vetrina-online';
const bike = 'pacco-lieve--consegna-in-bici';
let root: string;

beforeEach(async () => {
	root = await aCatalogue();
	await git(root, ['init', '--quiet', '--initial-branch=main']);
	await git(root, ['config', 'user.name', 'Redazione']);
	await git(root, ['config', 'user.email', 'redazione@ente.example']);
	await git(root, ['init', '--quiet', '--bare', 'remote.git']);
	await git(root, ['remote', 'add', 'origin', path.join(root, 'remote.git')]);
	await writeFile(path.join(root, '.gitignore'), 'remote.git\n');
	await git(root, ['add', '--all']);
	await git(root, ['commit', '--quiet', '--message', 'Catalogo']);
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

test('ends with the commands that bring it to somebody else', async () => {
	const said = await done('posti-esauriti', id);
	expect(said).toMatchInlineSnapshot(`
		"Cambia: Vetrina online pronta in un giorno (content/offers/bottegaviva--vetrina-online.md)

		- Disponibilità: Posti esauriti

		Fatto.

		Perché un'altra persona legga la modifica, mandala con questi comandi:

		    git switch --create posti-esauriti-bottegaviva--vetrina-online
		    git add content/offers/bottegaviva--vetrina-online.md
		    git commit --message "content(offers): mark bottegaviva--vetrina-online as used up"
		    git push --set-upstream origin posti-esauriti-bottegaviva--vetrina-online

		Poi apri la richiesta di modifica:
		https://github.com/example/vicini-e-connessi/compare/main...posti-esauriti-bottegaviva--vetrina-online?expand=1"
	`);
	await paste(said);
	expect(await git(root, ['show', '--format=%s', '--name-status'])).toBe(
		`content(offers): mark ${id} as used up\n\nM\tcontent/offers/${id}.md`,
	);
	expect(await git(root, ['status', '--porcelain'])).toBe('');
	expect(await git(root, ['ls-remote', '--heads', 'origin'])).toContain(
		`refs/heads/posti-esauriti-${id}`,
	);
});

test('takes neither what else has changed nor what was chosen for another commit', async () => {
	await writeFile(path.join(root, 'content/offers/altra.md'), 'x');
	await writeFile(path.join(root, 'scelto.txt'), 'x');
	await git(root, ['add', 'scelto.txt']);
	await paste(await done('rinomina-offerta', bike, 'in-bicicletta'));
	const files = await git(root, ['show', '--format=', '--name-status', '--no-renames']);
	expect(files.split('\n')).toEqual(
		expect.arrayContaining([
			'A\tcontent/offers/pacco-lieve--in-bicicletta.md',
			`D\tcontent/offers/${bike}.md`,
		]),
	);
	expect(files).not.toMatch(/altra|scelto/);
	expect(await git(root, ['status', '--porcelain'])).toBe(
		'A  scelto.txt\n?? content/offers/altra.md',
	);
});

test('names a folder where many of its files have changed, and all of them where others have too', async () => {
	const files = await readdir(path.join(root, 'content/offers'));
	const offers = files.map((file) => path.basename(file, '.md'));
	const verify = ['verifica', ...offers, '--come', 'lettura-condizioni', '--ogni', '60'];
	expect(await done(...verify)).toContain(' git add content/offers\n');
	await git(root, ['restore', '.']);
	await writeFile(path.join(root, 'content/offers/altra.md'), 'x');
	const said = await done(...verify);
	for (const file of files) expect(said).toMatch(new RegExp(` git add .*content/offers/${file}`));
	await paste(said);
	expect(await git(root, ['log', '-1', '--format=%s'])).toBe(
		`content(offers): verify ${files.length} entries`,
	);
	expect(await git(root, ['status', '--porcelain'])).toBe('?? content/offers/altra.md');
});

test('stays in a branch of the editor, and says that what is there goes along', async () => {
	await git(root, ['switch', '--quiet', '--create', 'mio']);
	const said = await done('posti-esauriti', id);
	expect(said.split('Fatto.')[1]).toMatchInlineSnapshot(`
		"

		Sei nel ramo mio, e la modifica si aggiunge a quelle che sono già lì. Per una richiesta a parte,
		prima di un'azione torna in main. Perché un'altra persona legga la modifica, mandala con questi
		comandi:

		    git add content/offers/bottegaviva--vetrina-online.md
		    git commit --message "content(offers): mark bottegaviva--vetrina-online as used up"
		    git push --set-upstream origin mio

		Poi apri la richiesta di modifica:
		https://github.com/example/vicini-e-connessi/compare/main...mio?expand=1"
	`);
	await paste(said);
	expect(await git(root, ['log', '--format=%s', 'main..mio'])).toContain('content(offers): mark');
});

test('begins a branch with a free name where none is checked out', async () => {
	await git(root, ['branch', `ritira-${id}`]);
	await git(root, ['switch', '--quiet', '--detach']);
	const said = await done('ritira', id);
	expect(said).toContain(`git switch --create ritira-${id}-2\n`);
	await paste(said);
});

test('a branch that somebody has sent has its name', async () => {
	await git(root, ['push', '--quiet', 'origin', `main:posti-esauriti-${id}`]);
	const said = await done('posti-esauriti', id);
	expect(said).toContain(`git switch --create posti-esauriti-${id}-2\n`);
	await paste(said);
});

test('renames an offer that git does not know yet', async () => {
	await git(root, ['rm', '--quiet', '--cached', `content/offers/${bike}.md`]);
	await git(root, ['commit', '--quiet', '--message', 'Senza']);
	const said = await done('rinomina-offerta', bike, 'in-bicicletta');
	await paste(said);
	expect(await git(root, ['status', '--porcelain'])).toBe('');
});

test('says that what was written into the same file before goes along', async () => {
	await done('posti-esauriti', id);
	const said = await done('rinnova', id, '--fino-al', '2027-09-30');
	expect(said.replaceAll(/\s+/g, ' ')).toContain(
		`Anche prima c'erano modifiche senza un commit in content/offers/${id}.md: i comandi prendono anche quelle. Dopo git add vedi tutto con git diff HEAD.`,
	);
	await paste(said);
});

test("a copy's branch is named by its owner", async () => {
	for (const address of ['https://github.com/anna/vicini.git', 'git@github.com:anna/vicini']) {
		await git(root, ['remote', 'set-url', 'origin', address]);
		expect(await done('posti-esauriti', id)).toContain('/compare/main...anna:posti-esauriti-');
		await done('riapri', id);
	}
	await git(root, ['remote', 'set-url', 'origin', 'https://github.com/example/vicini-e-connessi']);
	expect(await done('posti-esauriti', id)).toContain('/compare/main...posti-esauriti-');
});

test('says what is missing without a remote, and without git', async () => {
	await git(root, ['remote', 'remove', 'origin']);
	expect(await done('posti-esauriti', id)).toMatch(/Git qui non sa dove mandare il ramo/);
	await rm(path.join(root, '.git'), { recursive: true });
	expect(await done('riapri', id)).toMatch(/Questa cartella non è un progetto di git/);
});

test('a file whose name is a command to a shell is only a file', async () => {
	const hostile = `content/offers/x'$(touch preso)\`touch preso\`;"--y.md`;
	await rename(path.join(root, `content/offers/${id}.md`), path.join(root, hostile));
	await git(root, ['add', '--all']);
	await git(root, ['commit', '--quiet', '--message', 'Nome']);
	await paste(await done('rinomina-voce', 'categorie', 'vendita-online', 'vendere-in-rete'));
	expect(await git(root, ['status', '--porcelain'])).toBe('');
});

/** What a finished act says, with the folder as an editor has it. */
async function done(...args: string[]): Promise<string> {
	const { said, isDone } = act(root, ...args);
	expect(isDone, said).toBe(true);
	return Promise.resolve(said.replaceAll(`git -C ${root}`, 'git'));
}

/** Runs the commands as a shell takes them. */
async function paste(said: string): Promise<void> {
	const commands = said.match(/^ {4}git .*$/gm) ?? [];
	expect(commands.length).toBeGreaterThan(2);
	await promisify(execFile)('sh', ['-e', '-c', commands.join('\n')], {
		cwd: root,
		env: environment,
	});
}
