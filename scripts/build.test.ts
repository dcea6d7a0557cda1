import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sampleContent } from './e2e/built-site.ts';
import { shellEnvironment } from './e2e/environment.ts';
import { aFolder } from './program/testing/repository-fixture.ts';

const offer = 'content/offers/bottegaviva--vetrina-online.md';

test('the check fails on an error, and says where', async () => {
	const root = await aSample((text) => text.replace('category: vendita-online', 'category: no'));
	const { status, output } = await run('check', '--root', root);
	expect(output).toContain(`${offer}\n`);
	expect(output).toContain('1 errore, nessun avviso');
	expect(status).toBe(1);
});

test('the check passes with a warning', async () => {
	const root = await aSample((text) => text.replace('partner: bottegaviva', 'partner: bottegaviv'));
	const { status, output } = await run('check', '--root', root);
	expect(output).toContain('nessun errore, 1 avviso');
	expect(status).toBe(0);
});

test('the check fails where there is nothing to check', async () => {
	expect(await run('check', '--root', await aFolder())).toMatchObject({ status: 1 });
});

test('annotates lines on GitHub alone', async () => {
	const root = await aSample((text) => text.replace('category: vendita-online', 'category: no'));
	const annotation = `::error file=${offer},`;
	expect((await run('check', '--root', root)).output).not.toContain(annotation);
	const { output } = await runWith({ GITHUB_ACTIONS: 'true' }, 'check', '--root', root);
	expect(output).toContain(`\n${annotation}`);
});

test('content with an error is not built, and the old site stays', async () => {
	const root = await aSample((text) => text.replace('category: vendita-online', 'category: no'));
	const out = path.join(root, 'dist');
	await mkdir(out);
	await writeFile(path.join(out, 'index.html'), 'old');
	const { status, output } = await run('build', '--root', root, '--out', out);
	expect(output).toContain('1 errore, nessun avviso');
	expect(status).toBe(1);
	expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('old');
	expect(await readdir(root)).toEqual(['content', 'dist']);
});

test.each([
	[
		['--today', 'domani'],
		'--today vuole un giorno come anno-mese-giorno, per esempio 2026-12-01, non «domani».\n',
	],
	[
		['--today', '2026-02-30'],
		'--today vuole un giorno come anno-mese-giorno, per esempio 2026-12-01, non «2026-02-30».\n',
	],
	[
		['--oggi', '2026-12-01'],
		'Non capisco «--oggi 2026-12-01»: le opzioni sono --root, --out e --today, ognuna con il suo valore.\n',
	],
])('a build with %j is refused in one sentence', async (options, sentence) => {
	expect(await run('build', ...options)).toEqual({ status: 1, output: sentence });
});

/** A folder with the sample catalogue, one offer of it changed. */
async function aSample(edit: (text: string) => string): Promise<string> {
	const root = await aFolder();
	await cp(sampleContent, path.join(root, 'content'), { recursive: true });
	const file = path.join(root, offer);
	await writeFile(file, edit(await readFile(file, 'utf8')));
	return root;
}

function run(script: 'build' | 'check', ...options: string[]) {
	return runWith({}, script, ...options);
}

/** Runs a script as a shell would, outside GitHub unless the environment says otherwise, and without colours. */
function runWith(
	environment: NodeJS.ProcessEnv,
	script: 'build' | 'check',
	...options: string[]
): Promise<{ status: number | null; output: string }> {
	const env = { ...shellEnvironment(), GITHUB_ACTIONS: '', FORCE_COLOR: '0', ...environment };
	return new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			[`scripts/${script}.ts`, ...options],
			{ env },
			(_error, stdout, stderr) => {
				resolve({ status: child.exitCode, output: stdout + stderr });
			},
		);
	});
}
