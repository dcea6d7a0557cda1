/**
 * Whether a picture says in its hidden data where it was taken. These stand in it as they are, whatever
 * its format: in a block like a small TIFF (Exif), or as a text (XMP).
 */
export function saysWhereTaken(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return (
		placesOf(bytes, 'II*\0', mostBlocks).some((at) => hasLatitude(view, at, true)) ||
		placesOf(bytes, 'MM\0*', mostBlocks).some((at) => hasLatitude(view, at, false)) ||
		placesOf(bytes, 'GPSLatitude', 1).length > 0
	);
}

/** https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E, 4.6: a table leads to that of the place. */
function hasLatitude(view: DataView, start: number, isLittle: boolean): boolean {
	const entries = entriesAt(view, start, start + 4, isLittle);
	const gps = entries.find(({ tag }) => tag === gpsTable);
	if (gps === undefined) return false;
	return entriesAt(view, start, gps.value, isLittle).some(({ tag }) => tag === latitude);
}

/**
 * The entries of a table.
 *
 * @param start of the block, from where its places are counted
 * @param leads where the place of the table is written
 */
function entriesAt(view: DataView, start: number, leads: number, isLittle: boolean): Entry[] {
	if (leads + 4 > view.byteLength) return [];
	const table = start + view.getUint32(leads, isLittle);
	if (table + 2 > view.byteLength) return [];
	const fitting = Math.floor((view.byteLength - table - 2) / entrySize);
	const length = Math.min(view.getUint16(table, isLittle), fitting, mostEntries);
	return Array.from({ length }, (_, position) => {
		const entry = table + 2 + position * entrySize;
		return { tag: view.getUint16(entry, isLittle), value: entry + 8 };
	});
}

/** Where a text stands in bytes, so many times at most. */
function placesOf(bytes: Uint8Array, text: string, most: number): number[] {
	const wanted = Array.from(text, (sign) => sign.charCodeAt(0));
	const found: number[] = [];
	for (
		let at = bytes.indexOf(wanted[0] ?? 0);
		at !== -1 && found.length < most;
		at = bytes.indexOf(wanted[0] ?? 0, at + 1)
	)
		if (wanted.every((byte, further) => bytes[at + further] === byte)) found.push(at);
	return found;
}

interface Entry {
	tag: number;
	/** Where its value is written. */
	value: number;
}

// A photograph has one block and some dozens of entries; bytes made to be slow may look like any number.
const mostBlocks = 50;
const mostEntries = 500;
const entrySize = 12;
const gpsTable = 0x8825;
const latitude = 2;
