import { expect, test } from 'vitest';
import { proseOf, sentencesOf } from './prose.ts';

test.each([
	['Apri il modulo. Scrivi il nome!', ['Apri il modulo.', 'Scrivi il nome!']],
	['Bottegaviva S.r.l. di Valfiorita, es. tre foto.', 1],
	['Costa 1.000 euro. Dal 3 maggio è gratis.', ['Costa 1.000 euro.', 'Dal 3 maggio è gratis.']],
	['«Va bene?» Sì.', ['«Va bene?»', 'Sì.']],
	['### Un titolo\n\nUna riga che\ncontinua qui.', ['Una riga che continua qui.']],
	['* prima voce\n* seconda voce\n1. terza', ['prima voce', 'seconda voce', 'terza']],
	[
		'Vedi [la **guida**](https://a.example/x) o scrivi a a.b@c.example.',
		['Vedi la guida o scrivi a'],
	],
])('cuts %j into sentences', (body, expected) => {
	const sentences = proseOf('partners', { body }).flatMap(({ plain }) => sentencesOf(plain));
	const trimmed = sentences.map((sentence) => sentence.trim());
	if (typeof expected === 'number') expect(trimmed).toHaveLength(expected);
	else expect(trimmed).toEqual(expected);
});
