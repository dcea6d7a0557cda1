import { saysWhereTaken } from './taken-place.ts';
import type { Image } from './upload.ts';

/**
 * Measures a picture by its bytes, whatever its name says.
 *
 * @returns undefined for anything that is no PNG, WebP, AVIF or JPEG, and for one that is cut off
 * before its size
 */
export function measureImage(bytes: Uint8Array): Image | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const image = png(view) ?? webp(view) ?? jpeg(view) ?? avif(view);
		return image && saysWhereTaken(bytes) ? { ...image, hasPlace: true } : image;
	} catch (error) {
		// Reading past the end of a file that is cut off.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** https://www.w3.org/TR/png/#11IHDR */
function png(view: DataView): Image | undefined {
	if (!startsWith(view, 0, '\x89PNG\r\n\x1a\n') || !startsWith(view, 12, 'IHDR')) return undefined;
	return sized('png', view.getUint32(16), view.getUint32(20), isMovingPng(view));
}

/** https://www.w3.org/TR/png/#acTL-chunk: what announces more pictures stands before the first. */
function isMovingPng(view: DataView): boolean {
	for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
		const name = textAt(view, at + 4, at + 8);
		if (name === 'IDAT') return false;
		if (name === 'acTL') return view.getUint32(at + 8) > 1;
	}
	return false;
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webp(view: DataView): Image | undefined {
	if (!startsWith(view, 0, 'RIFF') || !startsWith(view, 8, 'WEBP')) return undefined;
	if (startsWith(view, 12, 'VP8 ')) {
		return sized('webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
	}
	if (startsWith(view, 12, 'VP8L')) {
		const bits = view.getUint32(21, true);
		return sized('webp', (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
	}
	if (!startsWith(view, 12, 'VP8X')) return undefined;
	const isMoving = (view.getUint8(20) & 2) !== 0;
	return sized('webp', uint24(view, 24) + 1, uint24(view, 27) + 1, isMoving);
}

/** https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2: the size stands in the first frame header. */
function jpeg(view: DataView): Image | undefined {
	if (view.getUint16(0) !== 0xffd8) return undefined;
	let at = 2;
	while (view.getUint8(at) === 0xff) {
		const marker = view.getUint8(at + 1);
		// Any number of 0xff may stand before a marker.
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (isFrame(marker)) return sized('jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
		at += 2 + view.getUint16(at + 2);
	}
	return undefined;
}

/** Markers 0xc0 to 0xcf, but for the tables among them. */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** https://aomediacodec.github.io/av1-avif: the largest size among the properties of its items. */
function avif(view: DataView): Image | undefined {
	const [type] = boxes(view, 0, view.byteLength);
	const brands = type?.name === 'ftyp' ? textAt(view, type.start, type.end) : '';
	if (!/avi[fs]/.test(brands)) return undefined;
	const sizes = find(view, ['meta', 'iprp', 'ipco', 'ispe'], 0, view.byteLength).map(({ start }) =>
		sized('avif', view.getUint32(start + 4), view.getUint32(start + 8), brands.includes('avis')),
	);
	return sizes.reduce(
		(largest, size) => ((size?.width ?? 0) > (largest?.width ?? 0) ? size : largest),
		undefined,
	);
}

/** Boxes in boxes, by the names that lead to them. */
function find(view: DataView, [name, ...inner]: string[], start: number, end: number): Box[] {
	const found = boxes(view, start, end).filter((box) => box.name === name);
	if (inner.length === 0) return found;
	// Four bytes of version and flags stand before what is in `meta`.
	const skipped = name === 'meta' ? 4 : 0;
	return found.flatMap((box) => find(view, inner, box.start + skipped, box.end));
}

/** The boxes that stand one after another; what follows a broken one is left out. */
function boxes(view: DataView, start: number, end: number): Box[] {
	const found: Box[] = [];
	for (let at = start; at + 8 <= end;) {
		const size = view.getUint32(at) || end - at;
		if (size < 8 || at + size > end) return found;
		found.push({ name: textAt(view, at + 4, at + 8), start: at + 8, end: at + size });
		at += size;
	}
	return found;
}

function sized(
	format: Image['format'],
	width: number,
	height: number,
	isMoving = false,
): Image | undefined {
	if (width === 0 || height === 0) return undefined;
	return { format, width, height, ...(isMoving && { isMoving }) };
}

function uint24(view: DataView, at: number): number {
	return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function startsWith(view: DataView, at: number, text: string): boolean {
	const end = at + text.length;
	return end <= view.byteLength && textAt(view, at, end) === text;
}

function textAt(view: DataView, start: number, end: number): string {
	return String.fromCharCode(
		...new Uint8Array(view.buffer, view.byteOffset + start, Math.min(end - start, 256)),
	);
}

interface Box {
	name: string;
	/** Of what is in it. */
	start: number;
	end: number;
}
