import { expect, test } from 'vitest';
import { describeFields } from '../schema/describe.ts';
import { offerSchema } from '../schema/offer.ts';
import { proseOf, sentencesOf } from './prose.ts';

const fields = describeFields(offerSchema);

test.each([
	['Apri il modulo. Scrivi il nome!', ['Apri il modulo.', 'Scrivi il nome!']],
	['Bottegaviva S.r.l. di Valfiorita, es. tre foto.', 1],
	['Costa 1.000 euro. Dal 3 maggio è gratis.', ['Costa 1.000 euro.', 'Dal 3 maggio è gratis.']],
	['«Va bene?» Sì.', ['«Va bene?»', 'Sì.']],
	['### Un titolo\n\nUna riga che\ncontinua qui.', ['Una riga che continua qui.']],
	['* prima voce\n* seconda voce\n1. terza', ['prima voce', 'seconda voce', 'terza']],
	['Uno ``a ` b!`` due ![Sì!](a.png)![No!][1] tre\n\n~~~\nciao!\n~~~', ['Uno   due    tre']],
	[
		'Vedi [la **guida**](https://a.example/x) o scrivi a a.b@c.example.',
		['Vedi la guida o scrivi a'],
	],
])('cuts %j into sentences', (body, expected) => {
	const sentences = proseOf({ collection: 'offers', fields, written: { body } }).flatMap(
		({ plain }) => sentencesOf(plain),
	);
	const trimmed = sentences.map((sentence) => sentence.trim());
	if (typeof expected === 'number') expect(trimmed).toHaveLength(expected);
	else expect(trimmed).toEqual(expected);
});

test('leaves out what is longer than its field may be, as the schema counts', () => {
	const plain = (body: string) =>
		proseOf({ collection: 'offers', fields, written: { body } }).map((prose) => prose.plain);
	expect(plain('🏪'.repeat(3000))).toHaveLength(1);
	expect(plain(` ${'e\u0300'.repeat(3000)} `)).toHaveLength(1);
	expect(plain('a'.repeat(3001))).toEqual([]);
});
