import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { watchChildren } from './children.ts';

test('ends what was started and left behind', async () => {
	const endChildren = watchChildren();
	const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
	child.unref();
	expect(await endChildren()).toBe(1);
	expect(child.signalCode).toBe('SIGTERM');
});
