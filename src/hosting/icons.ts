import sharp from 'sharp';

/** The pictures that phones and old browsers want of the site's sign, by file name. */
export const icons = {
	'apple-touch-icon': { size: 180, room: 1 },
	'icon-192': { size: 192 },
	'icon-512': { size: 512 },
	// A phone cuts it to a circle or another shape, of which only the inner four fifths are sure.
	'icon-maskable-512': { size: 512, room: 0.8 },
} satisfies Record<string, Icon>;

/**
 * The site's sign as PNG.
 *
 * @param svg the file of the sign
 * @param icon.size its side in pixels
 * @param icon.room how much of the side the sign takes, on a ground that fills the rest; without it the
 *   ground stays transparent
 * @param ground the colour of the ground
 */
export async function drawIcon(svg: string, { size, room }: Icon, ground: string) {
	const sign = await sharp(svg, { density: (72 * size) / 16 })
		.resize(Math.round(size * (room ?? 1)))
		.png({ compressionLevel: 9 })
		.toBuffer();
	if (room === undefined) return sign;
	return sharp({ create: { width: size, height: size, channels: 4, background: ground } })
		.composite([{ input: sign, gravity: 'centre' }])
		.flatten()
		.png({ compressionLevel: 9 })
		.toBuffer();
}

/** The site's sign as `favicon.ico`: one PNG of 32 pixels behind the 22 bytes that the format wants. */
export async function drawFavicon(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const size = 32;
	const png = await drawIcon(svg, { size }, 'transparent');
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2); // an icon
	head.writeUInt16LE(1, 4); // of one picture
	head.writeUInt8(size, 6);
	head.writeUInt8(size, 7);
	head.writeUInt16LE(1, 10); // plane
	head.writeUInt16LE(32, 12); // bits a pixel
	head.writeUInt32LE(png.length, 14);
	head.writeUInt32LE(head.length, 18);
	return new Uint8Array(Buffer.concat([head, png]));
}

interface Icon {
	size: number;
	room?: number;
}
