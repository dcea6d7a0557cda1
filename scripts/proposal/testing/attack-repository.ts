import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { environment } from '../../program/testing/repository-fixture.ts';

/** A file of a tree: its text, or its bytes or object with a mode that the file system may not know. */
export type Content = string | Buffer | { mode: string; id?: string; text?: string };

/**
 * A bare repository whose trees are made object by object, since no file system would take some of
 * them.
 */
export class AttackRepository {
	readonly folder = mkdtempSync(path.join(tmpdir(), 'attack-'));

	/** @param whenOver what calls back when nobody needs it any more */
	constructor(whenOver: (end: () => void) => void = onTestFinished) {
		whenOver(() => {
			rmSync(this.folder, { recursive: true, force: true });
		});
		this.git(['init', '--quiet', '--bare', '--initial-branch=main']);
	}

	/** Runs git here, and gives what it prints. */
	git(args: string[], input: string | Buffer = ''): string {
		const env = { ...environment, ...author };
		return execFileSync('git', ['-C', this.folder, ...args], { env, input, maxBuffer: 1e9 })
			.toString()
			.trim();
	}

	blob(content: string | Buffer): string {
		return this.git(['hash-object', '-w', '--stdin'], content);
	}

	/** A tree with these entries, whatever they are called. */
	tree(entries: [name: string | Buffer, mode: string, id: string][]): string {
		const lines = entries.flatMap(([name, mode, id]) => [
			Buffer.from(`${mode} ${typeOf(mode)} ${id}\t`),
			Buffer.from(name),
			Buffer.from('\0'),
		]);
		return this.git(['mktree', '-z', '--missing'], Buffer.concat(lines));
	}

	commit(tree: string, ...parents: string[]): string {
		const of = parents.flatMap((parent) => ['-p', parent]);
		return this.git(['commit-tree', tree, ...of, '-m', 'content: change']);
	}

	/**
	 * A commit that lays files over those of another.
	 *
	 * @param files by path; undefined takes one away
	 */
	change(parent: string | undefined, files: Record<string, Content | undefined>): string {
		const lines = Object.entries(files).map(([file, content]) => this.#line(file, content));
		const index = path.join(this.folder, `index-${Math.random()}`);
		const run = (args: string[], input = '') =>
			execFileSync('git', ['-C', this.folder, ...args], {
				env: { ...environment, ...author, GIT_INDEX_FILE: index },
				input,
			})
				.toString()
				.trim();
		if (parent !== undefined) run(['read-tree', parent]);
		run(['update-index', '-z', '--index-info'], lines.join(''));
		return this.commit(
			run(['write-tree', '--missing-ok']),
			...(parent === undefined ? [] : [parent]),
		);
	}

	#line(file: string, content: Content | undefined): string {
		if (content === undefined) return `0 ${'0'.repeat(40)}\t${file}\0`;
		const isPlain = typeof content === 'string' || Buffer.isBuffer(content);
		const { mode, id, text = '' } = isPlain ? { mode: '100644', id: this.blob(content) } : content;
		return `${mode} ${id ?? this.blob(text)}\t${file}\0`;
	}
}

function typeOf(mode: string): string {
	if (mode === '040000') return 'tree';
	return mode === '160000' ? 'commit' : 'blob';
}

const author = {
	GIT_AUTHOR_NAME: 'Prova',
	GIT_AUTHOR_EMAIL: 'prova@comune.example',
	GIT_COMMITTER_NAME: 'Prova',
	GIT_COMMITTER_EMAIL: 'prova@comune.example',
};
