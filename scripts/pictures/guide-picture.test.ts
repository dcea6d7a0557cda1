import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { guidePictures } from './guide-picture.ts';

const guides = readdirSync('content/pages/guide').map((file) =>
	readFileSync(path.join('content/pages/guide', file), 'utf8'),
);
const shown = guides.flatMap((guide) => [
	...guide.matchAll(/!\[([^\]]*)\]\(\/uploads\/redazione\/([^)]+)\)/g),
]);

test('the guides show every picture that was taken for them, and no other', () => {
	expect(shown.length).toBeGreaterThan(5);
	expect(shown.map(([, , file]) => file).sort()).toEqual(readdirSync(guidePictures).sort());
});

test('every picture says in words what it shows', () => {
	expect(shown.filter(([, words = '']) => words.length < 40)).toEqual([]);
});

test.each(shown.map(([, , file = '']) => file))('%s is small, and a phone', async (file) => {
	const picture = path.join(guidePictures, file);
	expect(statSync(picture).size).toBeLessThanOrEqual(50_000);
	const { format, width, height } = await sharp(picture).metadata();
	expect({ format, shape: width / height }).toEqual({ format: 'webp', shape: 390 / 700 });
});
