/** The beginning of a picture of each format: enough to measure it. */
export function aPicture(format: Format, width: number, height: number): Buffer {
	return pictures[format](width, height);
}

export type Format = 'png' | 'jpeg' | 'webp' | 'webp-lossless' | 'webp-extended' | 'avif';

const pictures: Record<Format, (width: number, height: number) => Buffer> = {
	png: (width, height) =>
		Buffer.concat([
			Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
			uint32(13),
			Buffer.from('IHDR'),
			uint32(width),
			uint32(height),
			Buffer.from([8, 6, 0, 0, 0]),
		]),
	jpeg: (width, height) =>
		Buffer.concat([
			Buffer.from([0xff, 0xd8]),
			segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
			// A thumbnail in the metadata has a frame of its own, which is not the picture's.
			segment(0xe1, Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
			segment(0xc4, Buffer.alloc(20)),
			Buffer.from([0xff]),
			segment(
				0xc2,
				Buffer.concat([Buffer.from([8]), uint16(height), uint16(width), Buffer.alloc(10)]),
			),
		]),
	webp: (width, height) =>
		riff(
			'VP8 ',
			Buffer.concat([
				Buffer.from([0, 0, 0, 0x9d, 0x01, 0x2a]),
				little(width, 2),
				little(height, 2),
			]),
		),
	'webp-lossless': (width, height) =>
		riff(
			'VP8L',
			Buffer.concat([Buffer.from([0x2f]), little((width - 1) | ((height - 1) << 14), 4)]),
		),
	'webp-extended': (width, height) =>
		riff('VP8X', Buffer.concat([Buffer.alloc(4), little(width - 1, 3), little(height - 1, 3)])),
	avif: (width, height) =>
		Buffer.concat([
			box('ftyp', Buffer.from('avif\0\0\0\0mif1avif', 'latin1')),
			box(
				'meta',
				Buffer.alloc(4),
				box('hdlr', Buffer.alloc(8)),
				box('iprp', box('ipco', ispe(64, 64), ispe(width, height))),
			),
			box('mdat', Buffer.alloc(8)),
		]),
};

function ispe(width: number, height: number): Buffer {
	return box('ispe', Buffer.alloc(4), uint32(width), uint32(height));
}

function box(name: string, ...content: Buffer[]): Buffer {
	const inside = Buffer.concat(content);
	return Buffer.concat([uint32(inside.length + 8), Buffer.from(name), inside]);
}

function segment(marker: number, content: Buffer): Buffer {
	return Buffer.concat([Buffer.from([0xff, marker]), uint16(content.length + 2), content]);
}

function riff(name: string, content: Buffer): Buffer {
	const chunk = Buffer.concat([Buffer.from(name), little(content.length, 4), content]);
	return Buffer.concat([
		Buffer.from('RIFF'),
		little(chunk.length + 4, 4),
		Buffer.from('WEBP'),
		chunk,
	]);
}

function uint32(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
}

function uint16(value: number): Buffer {
	const bytes = Buffer.alloc(2);
	bytes.writeUInt16BE(value);
	return bytes;
}

function little(value: number, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	bytes.writeUIntLE(value, 0, length);
	return bytes;
}
