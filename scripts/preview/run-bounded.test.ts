import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { aFolder } from '../program/testing/repository-fixture.ts';
import { patience } from '../suite/patience.ts';
import { runBounded } from './run-bounded.ts';

test('a script knows nothing of what the environment holds', async () => {
	vi.stubEnv('GITHUB_TOKEN', 'secret');
	vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'secret');
	vi.stubEnv('NODE_OPTIONS', '--no-warnings');
	const { code, output } = await runBounded([await aScript('console.log(process.env)')], patience);
	expect(code).toBe(0);
	expect(output).toContain('PATH');
	expect(output).not.toMatch(/secret|TOKEN|NODE_OPTIONS/);
	vi.unstubAllEnvs();
});

test('a script that does not end is ended', async () => {
	const { code } = await runBounded([await aScript('setInterval(() => {}, 1000)')], 1_500);
	expect(code).not.toBe(0);
});

async function aScript(text: string): Promise<string> {
	const file = path.join(await aFolder(), 'script.mjs');
	await writeFile(file, text);
	return file;
}
