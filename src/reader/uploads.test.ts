import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { logoProblem, pictureProblem } from '../schema/upload.ts';
import { aPicture } from './testing/pictures.ts';
import { readUploads } from './uploads.ts';

test('measures what every partner uploaded, and names what must not be there', async () => {
	const root = await mkdtemp(path.join(tmpdir(), 'uploads-'));
	const folder = path.join(root, 'public/uploads');
	await mkdir(path.join(folder, 'bottegaviva/altro'), { recursive: true });
	await writeFile(path.join(folder, 'bottegaviva/logo.png'), aPicture('png', 400, 160));
	await writeFile(path.join(folder, 'bottegaviva/guida.pdf'), '%PDF-1.7');
	await writeFile(path.join(folder, '.gitkeep'), '');
	for (const name of ['pagina.html', 'logo.svg', '.htaccess', 'due parole.png', 'x.png.js'])
		await writeFile(path.join(folder, 'bottegaviva', name), '<script>alert(1)</script>');
	await writeFile(path.join(folder, 'sparso.png'), aPicture('png', 1, 1));
	await symlink('/etc/hostname', path.join(folder, 'bottegaviva/segreto.png'));
	const { files, issues } = readUploads(root);
	expect(files).toEqual([
		{ address: '/uploads/bottegaviva/guida.pdf', bytes: 8 },
		{
			address: '/uploads/bottegaviva/logo.png',
			bytes: 29,
			image: { format: 'png', width: 400, height: 160 },
		},
	]);
	expect(issues.map(({ file, problem, cure }) => `${file}: ${problem} ${cure}`))
		.toMatchInlineSnapshot(`
			[
			  "public/uploads/bottegaviva/.htaccess: Il nome del file non va bene. Usa lettere senza accenti, cifre e trattini, e uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.",
			  "public/uploads/bottegaviva/altro: Non è un file, ma una cartella o un collegamento. Toglilo: nella cartella di un partner vanno solo file.",
			  "public/uploads/bottegaviva/due parole.png: Il nome del file non va bene. Usa lettere senza accenti, cifre e trattini, e uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.",
			  "public/uploads/bottegaviva/logo.svg: Il nome del file non va bene. Usa lettere senza accenti, cifre e trattini, e uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.",
			  "public/uploads/bottegaviva/pagina.html: Il nome del file non va bene. Usa lettere senza accenti, cifre e trattini, e uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.",
			  "public/uploads/bottegaviva/segreto.png: Non è un file, ma una cartella o un collegamento. Toglilo: nella cartella di un partner vanno solo file.",
			  "public/uploads/bottegaviva/x.png.js: Il nome del file non va bene. Usa lettere senza accenti, cifre e trattini, e uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.",
			  "public/uploads/sparso.png: Sta fuori dalle cartelle dei partner. Spostalo nella cartella che ha il nome del partner.",
			]
		`);
});

test('finds nothing where nobody uploaded anything', async () => {
	const root = await mkdtemp(path.join(tmpdir(), 'uploads-'));
	expect(readUploads(root)).toEqual({ files: [], issues: [] });
});

const png = { format: 'png', width: 400, height: 160 } as const;

test.each([
	['too heavy', { address: '/uploads/a/logo.png', bytes: 100_001, image: png }],
	['no picture', { address: '/uploads/a/logo.png', bytes: 10 }],
	[
		'of a format that logos have not',
		{ address: '/uploads/a/logo.jpg', bytes: 10, image: { ...png, format: 'jpeg' as const } },
	],
	['named for another format', { address: '/uploads/a/logo.webp', bytes: 10, image: png }],
])('says in Italian what is wrong with a logo: %s', (_name, upload) => {
	expect(logoProblem(upload)).toMatchSnapshot();
});

test('lets a good logo pass, and a JPEG where no logo is wanted', () => {
	expect(
		logoProblem({ address: '/uploads/a/logo.png', bytes: 100_000, image: png }),
	).toBeUndefined();
	expect(
		pictureProblem({
			address: '/uploads/a/foto.jpeg',
			bytes: 400_000,
			image: { ...png, format: 'jpeg' },
		}),
	).toBeUndefined();
});
