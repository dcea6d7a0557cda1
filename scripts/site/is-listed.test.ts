import { expect, test } from 'vitest';
import { aFolder, write } from '../program/testing/repository-fixture.ts';
import { isListed } from './is-listed.ts';

test.each([
	['listed', '<link rel="canonical" href="https://ente.example/a/">', true],
	['not listed', '<meta name="robots" content="noindex">', false],
])('a page that says so is %s', async (_name, head, listed) => {
	const site = await aFolder();
	await write(site, { 'guide/città/index.html': `<head>${head}</head>` });
	const address = new URL('https://ente.example/vicini/guide/città/').href;
	expect(isListed(site, '/vicini/', address)).toBe(listed);
});

test('a page that says nothing about it stops the build', async () => {
	const site = await aFolder();
	await write(site, { 'index.html': '<head></head>' });
	expect(() => isListed(site, '/', 'https://ente.example/')).toThrow(
		'https://ente.example/ has neither a canonical address nor "noindex".',
	);
});
