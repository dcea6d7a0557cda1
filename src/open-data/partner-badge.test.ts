import sharp from 'sharp';
import { expect, test } from 'vitest';
import { badgeSize, badgeSnippet, partnerBadge } from './partner-badge.ts';
import { pictureFonts as fonts } from './picture-fonts.ts';

test('is a picture of its size, within 3 kB, that says it in words', async () => {
	const svg = aBadge({});
	expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ format: 'svg', ...badgeSize });
	expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(3000);
	expect(svg).toContain('>2 servizi da attivare</text>');
	expect(svg).toContain('<title id="t">Bottegaviva, partner.</title>');
});

test('keeps a long name of the site within its edge', () => {
	const svg = aBadge({ site: `${'Precipitevolissimevolmente '.repeat(3)}insieme` });
	const lengths = [...svg.matchAll(/x="(\d+)"[^>]*textLength="(\d+)"/g)];
	expect(lengths).toHaveLength(4);
	for (const [, x, length] of lengths) {
		expect(Number(x) + Number(length)).toBeLessThanOrEqual(badgeSize.width - 16);
	}
});

test('leaves letters that the site has not to the fonts of whoever looks', () => {
	const svg = aBadge({ site: 'Соседи вместе' });
	expect(svg).toContain('font-weight="400">Соседи вместе</text>');
});

test('holds hostile words as words', async () => {
	const hostile = `]]></title><script>alert(1)</script><image href="https://evil.example/"/>&x;\u0000\ud800"'`;
	const svg = aBadge({ site: hostile, description: hostile });
	await expect(sharp(Buffer.from(svg)).metadata()).resolves.toMatchObject({ format: 'svg' });
	expect(new Set(svg.match(/<[a-z]+/g))).toEqual(
		new Set(['<svg', '<title', '<rect', '<path', '<g', '<text']),
	);
});

test('is copied with whole addresses, and with a name that cannot leave its quotes', () => {
	const addresses = {
		page: 'https://vicini.example/partner/x/',
		picture: 'https://vicini.example/partner/x/bollino.svg',
	};
	expect(badgeSnippet(addresses, `"><script>alert(1)</script>`)).toBe(
		'<a href="https://vicini.example/partner/x/"><img src="https://vicini.example/partner/x/bollino.svg" width="280" height="112" alt="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;"></a>',
	);
});

function aBadge({ site = 'Vicini e Connessi', description = 'Bottegaviva, partner.' }): string {
	return partnerBadge({
		lines: ['Partner solidale', site, '2 servizi da attivare', 'al 16 novembre 2026'],
		description,
		drawing: 'M0 0h1',
		fonts,
		colours: { ground: '#004d99', words: '#ffffff' },
	});
}
