import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { partsOf } from '../../reader/parts.ts';

const rightContent = path.join(import.meta.dirname, 'right-content');

/**
 * Makes a whole `content` out of a fixture, which holds only what matters to its rule.
 *
 * A fixture lies over `right-content`, a small catalogue in which no rule finds anything. Where it has
 * a folder, it replaces that folder's files; each of its files takes from the right one what it does
 * not say itself (`null` takes a field away). `uploads` goes to `public`.
 *
 * @returns the folder that holds `content` and `public`
 */
export async function layOut(fixture: string): Promise<string> {
	const root = await mkdtemp(path.join(tmpdir(), 'fixture-'));
	await cp(rightContent, path.join(root, 'content'), { recursive: true });
	for (const name of await readdir(fixture)) {
		if (name === 'uploads') {
			await cp(path.join(fixture, name), path.join(root, 'public/uploads'), { recursive: true });
		} else if (name.endsWith('.yml')) {
			const target = path.join(root, 'content', name);
			// A file that a catalogue may do without stands there whole.
			const isRight = (await readdir(rightContent)).includes(name);
			const ground = path.join(isRight ? rightContent : fixture, name);
			await layFile(path.join(fixture, name), ground, target);
		} else await layFolder(path.join(fixture, name), root);
	}
	return root;
}

// Nothing else points to these, so that a fixture's own may stand alone.
const replaced = ['offers', 'announcements'];

async function layFolder(folder: string, root: string): Promise<void> {
	const name = path.basename(folder);
	const target = path.join(root, 'content', name);
	if (replaced.includes(name)) await rm(target, { recursive: true });
	await mkdir(target, { recursive: true });
	const right = await readdir(path.join(rightContent, name));
	for (const file of await readdir(folder)) {
		const ground = right.includes(file) ? file : (right[0] ?? file);
		await layFile(
			path.join(folder, file),
			path.join(rightContent, name, ground),
			path.join(target, file),
		);
	}
}

async function layFile(file: string, ground: string, target: string): Promise<void> {
	const text = await readFile(file, 'utf8');
	await writeFile(
		target,
		file.endsWith('.yml')
			? mergeYaml(text, await readFile(ground, 'utf8'))
			: mergeMarkdown(text, await readFile(ground, 'utf8')),
	);
}

/** A text without front matter is what a fixture of the reader is about: it stays as it is. */
function mergeMarkdown(text: string, ground: string): string {
	const own = partsOf('own.md', text);
	const right = partsOf('right.md', ground);
	if ('missing' in own || 'missing' in right) return text;
	const body = own.body?.trim() === '' ? right.body : own.body;
	return `---\n${mergeYaml(own.yaml, right.yaml)}---\n${body ?? ''}`;
}

function mergeYaml(text: string, ground: string): string {
	return write({ ...read(ground), ...read(text) });
}

function read(yaml: string): object {
	return load(yaml, { schema: CORE_SCHEMA }) ?? {};
}

function write(fields: object): string {
	return dump(fields, { schema: CORE_SCHEMA, noRefs: true });
}
