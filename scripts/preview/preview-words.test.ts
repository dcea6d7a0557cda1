import { expect, test } from 'vitest';
import { outcomeKinds } from './outcome.ts';
import { previewBlock, previewStatus } from './preview-words.ts';

const run = 'https://github.com/ente/catalogo/actions/runs/12';
const none = { pictures: undefined, download: undefined, address: undefined };
const links = { ...none, pictures: `${run}/artifacts/1`, download: `${run}/artifacts/2` };

test('says where to look, and how', () => {
	expect(previewBlock({ kind: 'made', pictures: 'taken', isPartial: true }, links))
		.toMatchInlineSnapshot(`
		"### Anteprima

		- [Guarda la scheda e la pagina](https://github.com/ente/catalogo/actions/runs/12/artifacts/1), su telefono e computer.
		- [Scarica l'anteprima del sito](https://github.com/ente/catalogo/actions/runs/12/artifacts/2): apri il file scaricato, poi scrivi \`npm run preview --\` e il nome della cartella.

		L'anteprima mostra schede, notizie, avvisi e immagini. Le pagine della redazione, le impostazioni e i programmi restano quelli pubblicati."
	`);
});

test('leads to a host of the adopter first', () => {
	const address = 'https://anteprima-7.ente.example/';
	const made = { kind: 'made', pictures: 'taken', isPartial: false } as const;
	expect(previewBlock(made, { ...links, address })).toContain(
		`- [Guarda il sito come sarebbe](${address}).\n`,
	);
	expect(previewStatus(made, { ...links, address }, run)).toMatchObject({ target: address });
});

test('says that there are no pictures, and that there is nothing', () => {
	const made = { kind: 'made', pictures: 'taken', isPartial: false } as const;
	expect(previewBlock(made, { ...links, pictures: undefined })).toContain(
		'Le immagini non sono riuscite.',
	);
	const withoutPages = { ...made, pictures: 'none' as const };
	expect(previewBlock(withoutPages, { ...links, pictures: undefined })).not.toContain('immagini');
	expect(previewBlock(made, none)).toMatch(/^### Anteprima\n\nNon è riuscita/);
	expect(previewStatus(made, none, run)).toMatchObject({ state: 'error', target: run });
});

test('says in one sentence why there is none', () => {
	const told = outcomeKinds
		.filter((kind) => kind !== 'made')
		.map((kind) => [
			previewBlock({ kind, pictures: 'none', isPartial: true }, none),
			previewStatus({ kind }, none, run),
		]);
	expect(told).toMatchInlineSnapshot(`
		[
		  [
		    "### Anteprima

		Per ora non c'è: prima si correggono gli errori detti qui sotto.",
		    {
		      "description": "Prima si correggono gli errori.",
		      "state": "failure",
		      "target": "https://github.com/ente/catalogo/actions/runs/12",
		    },
		  ],
		  [
		    "### Anteprima

		Non c'è: la proposta non cambia niente che si veda in una scheda.",
		    {
		      "description": "Non c'è niente da vedere.",
		      "state": "success",
		      "target": "https://github.com/ente/catalogo/actions/runs/12",
		    },
		  ],
		  [
		    "### Anteprima

		Non c'è: il sito è troppo grande per essere scaricato.",
		    {
		      "description": "Il sito è troppo grande.",
		      "state": "error",
		      "target": "https://github.com/ente/catalogo/actions/runs/12",
		    },
		  ],
		  [
		    "### Anteprima

		Non è riuscita, e non è detto che sia colpa della proposta. La redazione può ripeterla dalla pagina del controllo.",
		    {
		      "description": "L'anteprima non è riuscita.",
		      "state": "error",
		      "target": "https://github.com/ente/catalogo/actions/runs/12",
		    },
		  ],
		]
	`);
});
