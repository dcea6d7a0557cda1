import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureImage } from './images.ts';
import { aPicture, type Format } from './testing/pictures.ts';

const formats: Format[] = ['png', 'jpeg', 'webp', 'webp-lossless', 'webp-extended', 'avif'];

test.each(formats)('measures a picture by its bytes: %s', (format) => {
	const [name] = format.split('-');
	expect(measureImage(aPicture(format, 400, 160))).toEqual({
		format: name,
		width: 400,
		height: 160,
	});
});

test('reads real files of one pixel', () => {
	expect(measureImage(Buffer.from(onePixel.png, 'base64'))).toEqual({
		format: 'png',
		width: 1,
		height: 1,
	});
	expect(measureImage(Buffer.from(onePixel.webp, 'base64'))).toEqual({
		format: 'webp',
		width: 1,
		height: 1,
	});
});

test.each([
	['nothing', ''],
	['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'],
	['GIF', 'GIF89a\x01\0\x01\0\x80\0\0'],
	['HTML', '<!doctype html><title>x</title>'],
	['a ZIP', 'PK\x03\x04'],
	['a film in the same boxes as AVIF', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
])('is not taken in by %s', (_name, text) => {
	expect(measureImage(Buffer.from(text, 'latin1'))).toBeUndefined();
});

test('knows a picture that moves', () => {
	const png = aPicture('png', 4, 4);
	const pngOf = (frames: string) =>
		Buffer.concat([png, Buffer.from(`\0\0\0\0\0\0\0\x08acTL\0\0\0${frames}\0\0\0\0`, 'latin1')]);
	const still = Buffer.concat([png, Buffer.from('\0\0\0\0\0\0\0\x08IDATacTL', 'latin1')]);
	const webp = aPicture('webp-extended', 4, 4);
	webp[20] = 2;
	const avif = Buffer.from(
		aPicture('avif', 4, 4).toString('latin1').replace('avif', 'avis'),
		'latin1',
	);
	for (const picture of [pngOf('\x02'), webp, avif])
		expect(measureImage(picture)).toMatchObject({ isMoving: true });
	for (const picture of [still, pngOf('\x01')])
		expect(measureImage(picture)).not.toHaveProperty('isMoving');
});

test('measures a part of a larger buffer, as Node hands it out', () => {
	const picture = aPicture('png', 7, 9);
	const larger = Buffer.concat([Buffer.alloc(5), picture]);
	expect(measureImage(larger.subarray(5))).toMatchObject({ width: 7, height: 9 });
});

test.each(formats)('neither fails nor hangs on a broken picture: %s', (format) => {
	const picture = aPicture(format, 400, 160);
	const breaks = fc.record({
		length: fc.nat(picture.length),
		changes: fc.array(fc.tuple(fc.nat(picture.length - 1), fc.nat(255)), { maxLength: 6 }),
	});
	fc.assert(
		fc.property(breaks, ({ length, changes }) => {
			const broken = Buffer.from(picture);
			for (const [at, byte] of changes) broken[at] = byte;
			const image = measureImage(broken.subarray(0, length));
			return image === undefined || (image.width > 0 && image.height > 0);
		}),
		{ numRuns: 500, seed: 2026 },
	);
});

const onePixel = {
	png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	webp: 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==',
};
