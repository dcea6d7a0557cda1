import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { aFolder } from '../program/testing/repository-fixture.ts';
import { installServers } from './install-servers.ts';

vi.mock('./apt-get.ts', () => ({ installWithAptGet: (sets: string[][]) => asked.push(sets) < 0 }));
const asked: string[][][] = [];

test('names the servers that are missing, and asks for their packages alone', async () => {
	const folder = await aFolder();
	for (const name of ['nginx', 'apache2']) {
		await writeFile(path.join(folder, name), '');
		await chmod(path.join(folder, name), 0o755);
	}
	vi.spyOn(console, 'log').mockImplementation(() => undefined);
	expect(installServers(folder)).toBe(
		'The tests of web servers need caddy: install them with your package manager.',
	);
	expect(asked).toEqual([[['caddy']]]);
	await writeFile(path.join(folder, 'caddy'), '');
	await chmod(path.join(folder, 'caddy'), 0o755);
	expect(installServers(folder)).toBeUndefined();
});
