import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { siteColour, webManifest } from './web-manifest.ts';

test('keeps everything under the path that the site lives under', () => {
	const { start_url, scope, id, icons } = webManifest(
		{ name: 'Vicini', description: 'Servizi gratuiti' },
		{ base: '/a/b/', lang: 'it' },
	);
	expect([start_url, scope, id]).toEqual(['/a/b/', '/a/b/', '/a/b/']);
	expect(icons.map(({ src }) => src)).toEqual([
		'/a/b/favicon.svg',
		'/a/b/icon-192.png',
		'/a/b/icon-512.png',
		'/a/b/icon-maskable-512.png',
	]);
});

test('has the colour of the header', async () => {
	expect(await readFile('src/styles/tokens.css', 'utf8')).toContain(siteColour);
});
