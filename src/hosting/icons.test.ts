import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawFavicon, drawIcon, icons } from './icons.ts';

const sign = 'public/favicon.svg';

test.each(Object.entries(icons))('%s has its size', async (_name, icon) => {
	const { format, width, height } = await sharp(await drawIcon(sign, icon, '#004d99')).metadata();
	expect({ format, width, height }).toEqual({ format: 'png', width: icon.size, height: icon.size });
});

test('an icon that a phone cuts has a ground up to its corners', async () => {
	const corner = async (icon: { size: number; room?: number }) => {
		const picture = sharp(await drawIcon(sign, icon, '#004d99')).ensureAlpha();
		const pixel = await picture.extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
		return [...pixel];
	};
	expect(await corner(icons['icon-maskable-512'])).toEqual([0, 77, 153, 255]);
	expect(await corner(icons['apple-touch-icon'])).toEqual([0, 77, 153, 255]);
	expect((await corner(icons['icon-192']))[3]).toBe(0);
});

test('favicon.ico holds a picture of 32 pixels', async () => {
	const file = Buffer.from(await drawFavicon(sign));
	expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
	const start = file.readUInt32LE(18);
	const picture = file.subarray(start, start + file.readUInt32LE(14));
	expect(start + picture.length).toBe(file.length);
	expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 32 });
});
