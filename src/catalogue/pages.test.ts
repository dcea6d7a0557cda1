import { expect, test } from 'vitest';
import { isGuide, pagesIn, parsePage } from './pages.ts';

const written = {
	title: 'Come funziona',
	description: 'Che cosa trovi nel catalogo e come si arriva a un servizio attivo.',
	updated: '2026-11-16',
};

test('takes the address and the language of a page from its place', () => {
	const places = [
		'/content/pages/come-funziona.mdx',
		'../other/content/pages/en/guide/partner.mdx',
	];
	expect(
		places.map((place) => parsePage(place, written)).map(({ path, lang }) => [path, lang]),
	).toEqual([
		['come-funziona/', 'it'],
		['guide/partner/', 'en'],
	]);
});

test('takes a day that YAML made a moment', () => {
	const { updated } = parsePage('/content/pages/aiuto.mdx', {
		...written,
		updated: new Date('2026-11-16'),
	});
	expect(updated).toBe('2026-11-16');
});

test('says every problem of a page, and which page it is', () => {
	expect(() => parsePage('/content/pages/aiuto.mdx', { titel: 'Aiuto', updated: '16/11/2026' }))
		.toThrowErrorMatchingInlineSnapshot(`
			[Error: /content/pages/aiuto.mdx:
			description: Manca «Di che cosa parla». Aggiungi il campo «description».
			updated: «16/11/2026» non è una data. Scrivi anno-mese-giorno: forse volevi 2026-11-16.
			titel: Il campo «titel» si chiama «title». Correggi il nome: il valore può restare.]
		`);
});

test('refuses a file whose name would make a strange address', () => {
	expect(() => parsePage('/content/pages/Aiuto e contatti.mdx', written)).toThrow('no place');
});

test('gives each page once, in Italian where nobody has translated it', () => {
	const pages = ['guide/partner', 'guide/negozi', 'aiuto', 'en/guide/negozi'].map((place) =>
		parsePage(`content/pages/${place}.mdx`, written),
	);
	const inEnglish = pagesIn(pages, 'en').map(({ path, lang }) => `${path} ${lang}`);
	expect(inEnglish).toEqual(['aiuto/ it', 'guide/negozi/ en', 'guide/partner/ it']);
	expect(
		pagesIn(pages, 'it')
			.filter(isGuide)
			.map(({ path }) => path),
	).toEqual(['guide/negozi/', 'guide/partner/']);
});
