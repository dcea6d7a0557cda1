import fc from 'fast-check';
import sharp, { type Exif, type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { measureImage } from './images.ts';
import { cpuStopwatch } from './testing/cpu-stopwatch.ts';
import { saysWhereTaken } from './taken-place.ts';

const formats = ['jpeg', 'png', 'webp', 'avif'] as const;
const camera = { IFD0: { Model: 'GPS di un telefono', DateTime: '2026:11:16 10:00:00' } };
const place = { GPSLatitudeRef: 'N', GPSLatitude: '44/1 23/1 0/1' };

test.each(formats)('finds in a photograph where it was taken: %s', async (format) => {
	const taken = await photograph(format, { ...camera, IFD3: place });
	expect(measureImage(taken)).toMatchObject({ format, width: 40, height: 30, hasPlace: true });
});

test.each(formats)('lets pass what says nothing of a place: %s', async (format) => {
	for (const told of [undefined, camera, { ...camera, IFD3: { GPSAltitude: '500/1' } }]) {
		const photo = await photograph(format, told);
		expect(measureImage(photo)).toEqual({ format, width: 40, height: 30 });
	}
});

// In a PNG such a text may be compressed, and no camera makes one.
test.each(['jpeg', 'webp', 'avif'] as const)(
	'finds a place that is told in a text: %s',
	async (format) => {
		const xmp =
			'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="44,23.0N"/></rdf:RDF></x:xmpmeta>';
		const taken = await drawn().withXmp(xmp)[format]().toBuffer();
		expect(measureImage(taken)).toMatchObject({ hasPlace: true });
	},
);

test('reads both orders of bytes', () => {
	expect(saysWhereTaken(block(false))).toBe(true);
	expect(saysWhereTaken(block(true))).toBe(true);
});

test('stumbles over no bytes whatever', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), fc.nat(60), (bytes, order, cut) => {
			const damaged = Buffer.concat([block(order).subarray(0, cut), bytes]);
			expect(typeof saysWhereTaken(damaged)).toBe('boolean');
		}),
		{ numRuns: 2000, seed: 20261122 },
	);
});

function drawn(): Sharp {
	return sharp({ create: { width: 40, height: 30, channels: 3, background: '#abcdef' } });
}

function photograph(format: (typeof formats)[number], told?: Exif): Promise<Buffer> {
	const picture = told === undefined ? drawn() : drawn().withExif(told);
	return picture[format]().toBuffer();
}

test('bytes made to look like many blocks are read in no time', () => {
	const head = Buffer.from([0x49, 0x49, 0x2a, 0, 4, 0, 0, 0]);
	const bytes = Buffer.alloc(2_000_000, head).fill(0xff, 1_000_000);
	const elapsed = cpuStopwatch();
	expect(saysWhereTaken(bytes)).toBe(false);
	expect(elapsed()).toBeLessThan(1_000);
});

/** Hidden data that hold nothing but a latitude. */
function block(isLittle: boolean): Buffer {
	const bytes = Buffer.alloc(44);
	const write = (value: number, at: number, size: number) =>
		isLittle ? bytes.writeUIntLE(value, at, size) : bytes.writeUIntBE(value, at, size);
	bytes.write(isLittle ? 'II*\0' : 'MM\0*', 'latin1');
	write(8, 4, 4);
	for (const [table, tag, value] of [
		[8, 0x8825, 26],
		[26, 2, 0],
	] as const) {
		write(1, table, 2);
		write(tag, table + 2, 2);
		write(value, table + 10, 4);
	}
	return bytes;
}
