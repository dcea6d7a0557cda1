import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { completeLock, type Lock } from './lock.ts';

test('our lock names every platform package, so that npm ci accepts it', async () => {
	const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock;
	const optional = Object.values(lock.packages).filter((entry) => entry.optional);
	expect(optional.length).toBeGreaterThan(10);
	expect(completeLock(lock).added).toEqual([]);
});

test('adds what a registry did not have, for its platform alone', () => {
	const packages = {
		'': {},
		'node_modules/binding': {
			dev: true,
			optionalDependencies: {
				'@binding/linux-x64-gnu': '1.0.0',
				'@binding/darwin-arm64': '1.0.0',
				'@binding/win32-arm64-msvc': '1.0.0',
			},
		},
		'node_modules/@binding/linux-x64-gnu': { version: '1.0.0' },
	};
	const { lock, added } = completeLock({ packages });
	expect(added).toEqual([
		'node_modules/@binding/darwin-arm64',
		'node_modules/@binding/win32-arm64-msvc',
	]);
	expect(lock.packages['node_modules/@binding/darwin-arm64']).toEqual({
		version: '1.0.0',
		cpu: ['arm64'],
		os: ['darwin'],
		dev: true,
		optional: true,
	});
});

test('finds a package beside the one that wants it, or anywhere above', () => {
	const packages = {
		'node_modules/a': {},
		'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0', d: '1.0.0' } },
		'node_modules/a/node_modules/c': { version: '1.0.0' },
		'node_modules/d': { version: '1.0.0' },
	};
	expect(completeLock({ packages }).added).toEqual([]);
});

test('puts another version than the one above beside the package that wants it', () => {
	const packages = {
		'node_modules/a': { optionalDependencies: { 'b-darwin-x64': '2.0.0' } },
		'node_modules/b-darwin-x64': { version: '1.0.0' },
	};
	expect(completeLock({ packages }).added).toEqual(['node_modules/a/node_modules/b-darwin-x64']);
});
