import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { collections } from '../schema/collections.ts';
import { describeFields, type Field, type Shape } from '../schema/describe.ts';
import { uploadEndings, uploadProblem } from '../schema/upload.ts';
import { aPicture } from '../schema/testing/pictures.ts';
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
	for (const name of ['.DS_Store', 'Thumbs.db'])
		await writeFile(path.join(folder, 'bottegaviva', name), 'x');
	await writeFile(path.join(folder, '.DS_Store'), 'x');
	await writeFile(path.join(folder, 'bottegaviva/altro/foto.png'), aPicture('png', 1, 1));
	await writeFile(path.join(folder, 'bottegaviva/film.pdf'), Buffer.alloc(5_000_001));
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
			  "public/uploads/bottegaviva/.htaccess: I file «.htaccess» non sono ammessi. Usa uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.",
			  "public/uploads/bottegaviva/altro: È una cartella. Sposta i suoi file in public/uploads/bottegaviva.",
			  "public/uploads/bottegaviva/due parole.png: Nel nome del file c'è uno spazio. Chiamalo due-parole.png, anche nella voce che lo mostra.",
			  "public/uploads/bottegaviva/film.pdf: Il file è di 5,1 MB: il massimo è 5 MB. Riducilo: chi lo scarica può avere solo un telefono.",
			  "public/uploads/bottegaviva/logo.svg: SVG non è ammesso: può contenere programmi. Usa PNG, WebP o AVIF.",
			  "public/uploads/bottegaviva/pagina.html: I file «.html» non sono ammessi. Usa uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.",
			  "public/uploads/bottegaviva/segreto.png: Non è un file, ma un collegamento. Toglilo, o metti al suo posto il file vero.",
			  "public/uploads/bottegaviva/x.png.js: I file «.js» non sono ammessi. Usa uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.",
			  "public/uploads/sparso.png: Sta fuori dalle cartelle dei partner. Spostalo nella cartella che ha il nome del partner.",
			]
		`);
});

test('lets no link into the site, wherever it stands', async () => {
	const root = await mkdtemp(path.join(tmpdir(), 'uploads-'));
	await mkdir(path.join(root, 'public/uploads/bottegaviva/a/b'), { recursive: true });
	await mkdir(path.join(root, 'public/fonts'));
	const places = [
		'public/.DS_Store',
		'public/fonts/segreti',
		'public/uploads/bottegaviva/a/b/c.png',
		'public/uploads/bottegaviva/logo.png',
		'public/uploads/partner',
	];
	for (const place of places) await symlink('/etc', path.join(root, place));
	const { files, issues } = readUploads(root);
	expect(files).toEqual([]);
	expect(issues.filter(({ problem }) => problem.includes('collegamento'))).toMatchObject(
		places.map((file) => ({ file, problem: 'Non è un file, ma un collegamento.' })),
	);
});

test.each(['public', 'public/uploads'])('reads nothing through a link at %s', async (place) => {
	const elsewhere = await mkdtemp(path.join(tmpdir(), 'uploads-'));
	await mkdir(path.join(elsewhere, 'public/uploads/bottegaviva'), { recursive: true });
	await writeFile(path.join(elsewhere, 'public/uploads/bottegaviva/a.pdf'), '%PDF-1.7');
	const root = await mkdtemp(path.join(tmpdir(), 'uploads-'));
	await mkdir(path.join(root, path.dirname(place)), { recursive: true });
	await symlink(path.join(elsewhere, place), path.join(root, place));
	const { files, issues } = readUploads(root);
	expect(files).toEqual([]);
	expect(issues.map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
		`${place}: Non è una cartella, ma un file o un collegamento.`,
	]);
});

test('says in Italian what is wrong with a name, and the right one', () => {
	const names = [
		'Foto Negozio.PNG',
		'città.png',
		'logo(1).png',
		'-logo.png',
		'LOGO.Png',
		'. .png',
		'logo.SVG',
		'logo',
		'pagina.html',
	];
	const sentences = names.map((name) => {
		const message = uploadProblem(name, 1);
		return `${name}: ${message?.problem ?? ''} ${message?.cure ?? ''}`;
	});
	expect(sentences).toMatchInlineSnapshot(`
		[
		  "Foto Negozio.PNG: Nel nome del file c'è uno spazio. Chiamalo foto-negozio.png, anche nella voce che lo mostra.",
		  "città.png: Nel nome del file c'è una lettera accentata: «à». Chiamalo citta.png, anche nella voce che lo mostra.",
		  "logo(1).png: Nel nome del file c'è un segno non ammesso: «(». Chiamalo logo-1.png, anche nella voce che lo mostra.",
		  "-logo.png: Il nome del file comincia con «-». Chiamalo logo.png, anche nella voce che lo mostra.",
		  "LOGO.Png: L'estensione va in minuscolo. Chiamalo logo.png, anche nella voce che lo mostra.",
		  ". .png: Nel nome del file c'è uno spazio. Chiamalo file.png, anche nella voce che lo mostra.",
		  "logo.SVG: SVG non è ammesso: può contenere programmi. Usa PNG, WebP o AVIF.",
		  "logo: Il nome del file non ha l'estensione. Usa uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.",
		  "pagina.html: I file «.html» non sono ammessi. Usa uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.",
		]
	`);
});

test('fields ask for no other endings than those that may be served', () => {
	const shapes = Object.values(collections).flatMap(({ schema }) =>
		uploadShapes(describeFields(schema)),
	);
	expect(shapes.length).toBeGreaterThan(2);
	for (const { control, pattern } of shapes) {
		const own = control === 'image' ? uploadEndings.picture : uploadEndings.document;
		const others = control === 'image' ? uploadEndings.document : uploadEndings.picture;
		expect(own.some((ending) => pattern.test(`/uploads/redazione/a.${ending}`))).toBe(true);
		for (const ending of [...others, 'svg', 'html', 'js', 'PNG'])
			expect(pattern.test(`/uploads/redazione/a.${ending}`)).toBe(false);
	}
});

test.each(['Logo_2.v1.png', 'guida.pdf', 'foto.jpeg'])('lets pass a name: %s', (name) => {
	expect(uploadProblem(name, 5_000_000)).toBeUndefined();
});

test('finds nothing where nobody uploaded anything', async () => {
	const root = await mkdtemp(path.join(tmpdir(), 'uploads-'));
	expect(readUploads(root)).toEqual({ files: [], issues: [] });
});

function uploadShapes(fields: Field[]): Extract<Shape, { kind: 'upload' }>[] {
	return fields.flatMap(({ shape }) => {
		const inner = shape.kind === 'list' ? shape.item : shape;
		if (inner.kind === 'group') return uploadShapes(inner.fields);
		return inner.kind === 'upload' ? inner : [];
	});
}
