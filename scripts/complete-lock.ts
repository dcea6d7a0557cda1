import { readFile, writeFile } from 'node:fs/promises';
import { completeLock, type Lock } from './suite/lock.ts';

const file = 'package-lock.json';
const { lock, added } = completeLock(JSON.parse(await readFile(file, 'utf8')) as Lock);
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
	added.length === 0 ? 'The lock was complete.' : `Added to the lock:\n${added.join('\n')}`,
);
