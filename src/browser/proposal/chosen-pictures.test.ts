import { expect, test } from 'vitest';
import { pictureProblems, withPictures } from './chosen-pictures.ts';
import type { Picture } from './picture.ts';

const picture: Picture = {
	...{ name: 'marchio.jpg', called: 'logo.webp', size: '6 kB', words: '' },
	...{ file: new Blob(), shown: 'data:,', isConverted: true },
};
const pictures = { 'partners-logo': picture };
const chosen = { name: 'A', logo: 'marchio.jpg' };

test('a picture that was chosen stands in the folder of its partner', () => {
	const { answers, proposed } = withPictures('partners', chosen, pictures, 'bottegaviva');
	expect(answers).toEqual({ name: 'A', logo: '/uploads/bottegaviva/logo.webp' });
	expect(proposed.map(({ path }) => path)).toEqual(['public/uploads/bottegaviva/logo.webp']);
	expect(pictureProblems('partners', chosen, pictures)).toEqual([]);
});

test('of a picture that is refused, or that a draft only names, the entry says nothing', () => {
	const refused = { 'partners-logo': { ...picture, words: 'È troppo grande.' } };
	for (const known of [refused, {}, { 'partners-logo': { ...picture, name: 'altro.jpg' } }]) {
		expect(withPictures('partners', chosen, known, 'a')).toMatchObject({
			answers: { logo: '' },
			proposed: [],
		});
	}
	expect(pictureProblems('partners', chosen, refused)[0]?.words).toBe('È troppo grande.');
	expect(pictureProblems('partners', chosen, {})[0]?.words).toContain(
		'Scegli di nuovo il file «marchio.jpg»',
	);
});

test('what is there stays, and a link brings no picture of somebody else', () => {
	const present = { logo: '/uploads/a/logo.png' };
	expect(withPictures('partners', present, {}, 'a', present).answers).toEqual(present);
	expect(withPictures('partners', present, {}, 'b').answers).toEqual({ logo: '' });
});
