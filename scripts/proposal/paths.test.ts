import { expect, test } from 'vitest';
import { blobSizes } from './blobs.ts';
import { sizeProblems } from './limits.ts';
import { pathProblems } from './paths.ts';
import { idsOf } from './read-proposal.ts';
import { AttackRepository, type Content } from './testing/attack-repository.ts';
import { type TreeChange, treeChanges } from './tree-changes.ts';

test.each([
	'content/offers/bottegaviva--vetrina-online.md',
	'content/partners/bottegaviva.md',
	'content/announcements/2026-11-16-apre-il-nuovo-avviso.md',
	'public/uploads/bottegaviva/Logo_2.png',
	'public/uploads/bottegaviva/foto.jpeg',
])('lets %s be changed', (file) => {
	expect(pathProblems([added(file)], [])).toEqual([]);
});

test.each([
	['src/schema/offer.ts', 'Questo file è della redazione.'],
	['.github/workflows/check.yml', 'Il nome di un file o di una cartella comincia con un punto.'],
	['package.json', 'Questo file è della redazione.'],
	['package-lock.json', 'Questo file è della redazione.'],
	['content/site.yml', 'Questo file è della redazione.'],
	['content/pages/aiuto.mdx', 'Questo file è della redazione.'],
	['content/notices/nuovo.md', 'Questo file è della redazione.'],
	['content/vocabularies/goals.yml', 'Questo file è della redazione.'],
	['content/offers', 'Questo file è della redazione.'],
	['Content/offers/bottegaviva--x.md', 'Questo file è della redazione.'],
	['public/index.html', 'Questo file è della redazione.'],
	['content/offers/../../package.json', 'Questo file è della redazione.'],
	['content/offers//bottegaviva--x.md', 'Questo file è della redazione.'],
	['content/offers/.gitattributes', 'Il nome di un file o di una cartella comincia con un punto.'],
	['public/uploads/.htaccess', 'Il nome di un file o di una cartella comincia con un punto.'],
	[
		'content/offers/a--b\n.md',
		'Nel nome del file ci sono segni che non si vedono o non si leggono.',
	],
	[
		'content/offers/a--b\u202e.md',
		'Nel nome del file ci sono segni che non si vedono o non si leggono.',
	],
	[
		'content/offers/a--b\u200b.md',
		'Nel nome del file ci sono segni che non si vedono o non si leggono.',
	],
	[
		'content\\offers\\a--b.md',
		'Nel nome del file ci sono segni che non si vedono o non si leggono.',
	],
	['content/offers/bottegaviva/x.md', 'Il file sta in una cartella di troppo.'],
	['public/uploads/bottegaviva/x/logo.png', 'Il file sta in una cartella di troppo.'],
	['public/uploads/logo.png', 'Il file sta fuori dalle cartelle dei partner.'],
	['content/offers/bottegaviva--x.mdx', 'Qui vanno solo file che finiscono in .md, in minuscolo.'],
	['content/offers/bottegaviva--x.MD', 'Qui vanno solo file che finiscono in .md, in minuscolo.'],
	['content/offers/bottegaviva.md', 'Il nome del file non è quello di una offerta.'],
	['content/offers/bottegaviva--città.md', 'Il nome del file non è quello di una offerta.'],
	['content/partners/Bottegaviva.md', 'Il nome del file non è quello di un partner.'],
	['content/partners/a--b.md', 'Il nome del file non è quello di un partner.'],
	['content/partners/con.md', 'Windows tiene per sé questo nome, e non può copiare il file.'],
	['public/uploads/nul/logo.png', 'Windows tiene per sé questo nome, e non può copiare il file.'],
	['content/announcements/novita.md', 'Il nome del file non è quello di una novità.'],
	['public/uploads/Bottegaviva/logo.png', 'La cartella non ha il nome di un partner.'],
	['public/uploads/bottegaviva/modulo.pdf', 'Non è una immagine.'],
	['public/uploads/bottegaviva/logo.svg', 'SVG non è ammesso: può contenere programmi.'],
	['public/uploads/bottegaviva/pagina.html', 'I file «.html» non sono ammessi.'],
	['public/uploads/bottegaviva/foto mia.png', "Nel nome del file c'è uno spazio."],
	[`content/partners/${'a'.repeat(300)}.md`, 'Il nome del file è troppo lungo.'],
])('stops at %j', (file, problem) => {
	expect(pathProblems([added(file)], []).map((objection) => objection.problem)).toEqual([problem]);
});

test.each([
	['120000', 'Non è un file, ma un collegamento a un altro.'],
	['160000', 'Non è un file, ma un altro repository.'],
	['100755', 'Il file è segnato come programma da eseguire.'],
])('stops at a path of mode %s', async (mode, problem) => {
	const file = 'content/offers/bottegaviva--x.md';
	const id = mode === '160000' ? '1'.repeat(40) : undefined;
	const content = { mode, text: '../../.git/config', ...(id !== undefined && { id }) };
	const { changes } = await proposed({ [file]: 'one' }, { [file]: content });
	expect(pathProblems(changes, [])).toMatchObject([{ file, problem }]);
});

test('a link that stands there by now is not replaced either', async () => {
	const file = 'content/offers/bottegaviva--x.md';
	const { changes } = await proposed({ [file]: { mode: '120000', text: 'x' } }, { [file]: 'one' });
	expect(pathProblems(changes, [])).toMatchObject([
		{ problem: 'Non è un file, ma un collegamento a un altro.' },
	]);
});

test('two names that some computers take for one stop, beside what stands there and in the proposal', () => {
	const there = ['public/uploads/bottegaviva/Logo.png'];
	const files = ['logo.png', 'foto.png', 'FOTO.png'].map(
		(name) => `public/uploads/bottegaviva/${name}`,
	);
	expect(pathProblems(files.map(added), there).map(({ file, problem }) => [file, problem])).toEqual(
		[
			[
				files[0],
				'Il nome si distingue da quello di «public/uploads/bottegaviva/Logo.png» solo per le maiuscole o gli accenti.',
			],
			[
				files[2],
				'Il nome si distingue da quello di «public/uploads/bottegaviva/foto.png» solo per le maiuscole o gli accenti.',
			],
		],
	);
});

test('a picture may be replaced by one of another spelling', () => {
	const [before, after] = ['Logo.png', 'logo.png'].map(
		(name) => `public/uploads/bottegaviva/${name}`,
	);
	const changes = [{ ...added(before ?? ''), before: plain, after: undefined }, added(after ?? '')];
	expect(pathProblems(changes, [before ?? ''])).toEqual([]);
});

test('all reasons come at once', () => {
	const files = ['package.json', 'src/x.ts', '.npmrc'];
	expect(pathProblems(files.map(added), []).map(({ file }) => file)).toEqual(files);
});

test('a file of 100 MB stops by its size alone', async () => {
	const { repository, changes } = await proposed(
		{},
		{ 'public/uploads/bottegaviva/logo.png': Buffer.alloc(100_000_000) },
	);
	const sizes = await blobSizes(repository.folder, idsOf(changes));
	expect(sizeProblems(changes, sizes).map(({ problem }) => problem)).toEqual([
		'Il file è di 100 MB: il massimo è 5 MB.',
		'I file della proposta insieme sono di 100000 kB: il massimo è 20000 kB.',
	]);
});

test('a text that nobody could read to the end stops by its size', async () => {
	const file = 'content/partners/bottegaviva.md';
	const { repository, changes } = await proposed({}, { [file]: 'x'.repeat(200_001) });
	const sizes = await blobSizes(repository.folder, idsOf(changes));
	expect(sizeProblems(changes, sizes)).toMatchObject([{ file }]);
});

function added(file: string): TreeChange {
	return { file, isText: true, before: undefined, after: plain };
}

async function proposed(before: Record<string, Content>, after: Record<string, Content>) {
	const repository = new AttackRepository();
	const base = repository.change(undefined, before);
	const head = repository.change(base, after);
	const changes = await treeChanges(repository.folder, base, head, 100);
	return { repository, changes: changes ?? [] };
}

const plain = { mode: '100644', id: '0'.repeat(40) };
