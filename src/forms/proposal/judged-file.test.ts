import { expect, test } from 'vitest';
import { aPicture } from '../../schema/testing/pictures.ts';
import { judgeFile } from './judged-file.ts';

test('a logo gets the name of its format, whatever it was called', () => {
	expect(judgeFile({ key: 'logo' }, aPicture('webp', 400, 300), 61_200)).toEqual({
		called: 'logo.webp',
		size: '62 kB',
		words: '',
	});
});

test('says of a file what the checks say of it, in words for who chooses it', () => {
	const words = [
		judgeFile({ key: 'logo' }, aPicture('png', 4000, 3000), 2_000_000).words,
		judgeFile({ key: 'logo' }, aPicture('jpeg', 400, 300), 50_000).words,
		judgeFile({ key: 'logo' }, Buffer.from('<svg xmlns="">'), 14).words,
	];
	expect(words).toMatchInlineSnapshot(`
		[
		  "Il logo è di 2000 kB: il massimo è 100 kB. Riducilo: bastano 400 pixel di lato.",
		  "Il file non è un'immagine in uno di questi formati: PNG, WebP, AVIF. Apri il file con un programma di grafica e salvalo in uno di questi formati.",
		  "Il file non è un'immagine in uno di questi formati: PNG, WebP, AVIF. Apri il file con un programma di grafica e salvalo in uno di questi formati.",
		]
	`);
});
