import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { imageProblems, maxLogoBytes, maxPictureBytes, maxSide } from './shown-picture.ts';
import { kilobytes, uploadProblem } from './upload.ts';

const png = { format: 'png', width: 400, height: 160 } as const;

test.each(['logo', 'image'])('a picture that moves is no %s', (key) => {
	const upload = {
		address: '/uploads/a/logo.png',
		bytes: 1,
		image: { ...png, isMoving: true as const },
	};
	expect(imageProblems(key, upload).map(({ cure }) => cure)).toEqual([
		'Salvala come immagine ferma.',
	]);
});

test.each(['logo', 'image'])('a photograph that says where it was taken is no %s', (key) => {
	const image = { ...png, hasPlace: true as const };
	expect(imageProblems(key, { address: '/uploads/a/logo.png', bytes: 1, image }))
		.toMatchInlineSnapshot(`
		[
		  {
		    "cure": "Togli la posizione dalle proprietà del file, oppure usa una schermata della foto.",
		    "problem": "Nei dati nascosti della foto c'è il luogo dove è stata fatta: chi la scarica lo legge.",
		  },
		]
	`);
});

test('the guide for partners says the same limits', () => {
	const guide = readFileSync('.github/CONTRIBUTING.md', 'utf8');
	const huge = uploadProblem('elenco.pdf', 1e9)?.problem;
	const [, largest] = /massimo è ([^.]*)\./.exec(huge ?? '') ?? [];
	expect(guide).toContain(
		`Un logo è al massimo di ${kilobytes(maxLogoBytes)}, l'immagine di una novità di ${kilobytes(maxPictureBytes)}, ogni altro file di ${largest}. Ogni immagine è ferma e ha al massimo ${maxSide} pixel per lato.`,
	);
});

test.each(['logo', 'image'])('a few bytes that stand for too many pixels are no %s', (key) => {
	const address = '/uploads/bottegaviva/logo.png';
	const imageOf = (width: number, height: number) =>
		imageProblems(key, { address, bytes: 50_000, image: { format: 'png', width, height } });
	expect(imageOf(4_032, 3_024)).toEqual([]);
	expect(imageOf(20, 20_000).map(({ problem }) => problem)).toEqual([
		"L'immagine è di 20 × 20000 pixel: il massimo è 4096 per lato.",
	]);
});

test.each([
	['too heavy', { address: '/uploads/a/logo.png', bytes: 100_001, image: png }],
	['no picture', { address: '/uploads/a/logo.png', bytes: 10 }],
	[
		'of a format that logos have not',
		{ address: '/uploads/a/logo.jpg', bytes: 10, image: { ...png, format: 'jpeg' as const } },
	],
	['named for another format', { address: '/uploads/a/logo.webp', bytes: 10, image: png }],
])('says in Italian what is wrong with a logo: %s', (_name, upload) => {
	const [message, ...others] = imageProblems('logo', upload);
	expect(message).toMatchSnapshot();
	expect(others).toEqual([]);
});

test('says all that is wrong with a logo at once', () => {
	const image = { ...png, isMoving: true as const };
	expect(imageProblems('logo', { address: '/uploads/a/logo.webp', bytes: 10, image })).toEqual([
		expect.objectContaining({ cure: 'Salvala come immagine ferma.' }),
		expect.objectContaining({ cure: 'Salva di nuovo il file nel formato che dice il nome.' }),
	]);
});

test('says in Italian that the picture of a page is too heavy', () => {
	const upload = { address: '/uploads/a/foto.png', bytes: 300_001, image: png };
	expect(imageProblems('image', upload)[0]).toMatchInlineSnapshot(`
		{
		  "cure": "Riducila: bastano 1200 pixel di larghezza.",
		  "problem": "L'immagine è di 301 kB: il massimo è 300 kB.",
		}
	`);
});

test('lets a good logo pass, and a JPEG where no logo is wanted', () => {
	expect(
		imageProblems('logo', { address: '/uploads/a/logo.png', bytes: 100_000, image: png }),
	).toEqual([]);
	expect(
		imageProblems('image', {
			address: '/uploads/a/foto.jpeg',
			bytes: 300_000,
			image: { ...png, format: 'jpeg' },
		}),
	).toEqual([]);
});
