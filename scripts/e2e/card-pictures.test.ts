import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { takePictures } from '../card/pictures.ts';
import { aFolder } from '../program/testing/repository-fixture.ts';
import { serveSharedSample } from './shared-site.ts';
import { visitedSite } from './visited-site.ts';

const visited = visitedSite(() =>
	serveSharedSample({ url: 'https://vicini-e-connessi.example/a/b/' }),
);

test('takes pictures of page and card, for a phone and for a desk', async () => {
	const folder = await aFolder();
	const names = await takePictures(
		visited.browser,
		visited.site.home,
		[
			{ collection: 'offers', id: 'bottegaviva--vetrina-online' },
			{ collection: 'partners', id: 'bottegaviva' },
			{ collection: 'offers', id: 'bottegaviva--che-non-esiste' },
		],
		folder,
	);
	expect(names).toEqual([
		'bottegaviva--vetrina-online-pagina-360.png',
		'bottegaviva--vetrina-online-scheda-360.png',
		'bottegaviva-pagina-360.png',
		'bottegaviva--vetrina-online-pagina-1280.png',
		'bottegaviva--vetrina-online-scheda-1280.png',
		'bottegaviva-pagina-1280.png',
	]);
	expect((await readdir(folder)).sort()).toEqual(names.toSorted());
	const phone = await sharp(await readFile(path.join(folder, names[0] ?? ''))).metadata();
	expect(phone.width).toBe(360);
	expect(phone.height).toBeGreaterThan(1_000);
});
