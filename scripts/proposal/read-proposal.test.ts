import { expect, test } from 'vitest';
import { readProposal, readProposedTree } from './read-proposal.ts';
import { AttackRepository } from './testing/attack-repository.ts';
import { treeChanges } from './tree-changes.ts';

test('gives the bytes before and after of each changed file', async () => {
	const repository = new AttackRepository();
	const base = repository.change(undefined, { 'a.md': 'one', 'b.md': 'two', 'c.md': 'three' });
	const head = repository.change(base, { 'a.md': 'ONE', 'b.md': undefined, 'd.md': 'four' });
	expect(await textsOf(repository, base, head)).toEqual([
		['a.md', 'one', 'ONE'],
		['b.md', 'two', undefined],
		['d.md', undefined, 'four'],
	]);
});

test('says what merging would change, not what has happened on the base meanwhile', async () => {
	const repository = new AttackRepository();
	const parting = repository.change(undefined, { 'a.md': 'one', 'b.md': 'two' });
	const head = repository.change(parting, { 'a.md': 'ONE' });
	const base = repository.change(parting, { 'b.md': 'TWO' });
	expect(await textsOf(repository, base, head)).toEqual([['a.md', 'one', 'ONE']]);
});

test('sees a change that a merge of the base hides', async () => {
	const repository = new AttackRepository();
	const parting = repository.change(undefined, { 'a.md': 'one', 'b.md': 'two' });
	const base = repository.change(parting, { 'b.md': 'TWO' });
	const own = repository.change(parting, { 'a.md': 'ONE' });
	// It says that it has taken the base in, and holds another text than that.
	const tree = repository.git([
		'rev-parse',
		`${repository.change(own, { 'b.md': 'EVIL' })}^{tree}`,
	]);
	const head = repository.commit(tree, own, base);
	expect(await textsOf(repository, base, head)).toEqual([
		['a.md', 'one', 'ONE'],
		['b.md', 'TWO', 'EVIL'],
	]);
});

test('says when the two contradict each other', async () => {
	const repository = new AttackRepository();
	const parting = repository.change(undefined, { 'a.md': 'one' });
	const head = repository.change(parting, { 'a.md': 'ONE' });
	const base = repository.change(parting, { 'a.md': 'Uno' });
	const tree = await readProposedTree(repository.folder, base, head, 10);
	expect(tree?.isInConflict).toBe(true);
	expect(tree?.changes.map(({ file }) => file)).toEqual(['a.md']);
});

test('lists more than names: links, other repositories, line breaks and bytes that are no text', async () => {
	const repository = new AttackRepository();
	const blob = repository.blob('x');
	const before = repository.tree([]);
	const after = repository.tree([
		['line\nbreak.md', '100644', blob],
		['link', '120000', blob],
		['module', '160000', '1'.repeat(40)],
		['run.sh', '100755', blob],
		[Buffer.from([0x61, 0xff]), '100644', blob],
	]);
	const changes = await treeChanges(repository.folder, before, after, 10);
	expect(changes?.map(({ file, isText, after }) => [file, isText, after?.mode])).toEqual([
		['a\\xff', false, '100644'],
		['line\nbreak.md', true, '100644'],
		['link', true, '120000'],
		['module', true, '160000'],
		['run.sh', true, '100755'],
	]);
});

test('gives up on a tree of a few kilobytes that stands for a billion files', async () => {
	const repository = new AttackRepository();
	const base = repository.change(undefined, { 'a.md': 'one' });
	let [mode, id] = ['100644', repository.blob('x')];
	for (let depth = 0; depth < 9; depth += 1) {
		const of = { mode, id };
		id = repository.tree(Array.from({ length: 10 }, (_, at) => [`d${at}`, of.mode, of.id]));
		mode = '040000';
	}
	const head = repository.commit(id, base);
	expect(await readProposedTree(repository.folder, base, head, 100)).toBeUndefined();
});

test.each(['--output=/tmp/x', 'main', '0'.repeat(40)])('refuses %s as a commit', async (name) => {
	const repository = new AttackRepository();
	const base = repository.change(undefined, { 'a.md': 'one' });
	await expect(readProposal(repository.folder, base, name)).rejects.toThrow();
});

async function textsOf({ folder }: AttackRepository, base: string, head: string) {
	const changes = await readProposal(folder, base, head);
	return changes.map(({ file, before, after }) => [file, textOf(before), textOf(after)]);
}

function textOf(bytes: Uint8Array | undefined) {
	return bytes && new TextDecoder().decode(bytes);
}
