import { encode } from 'uqr';

/** A QR code as lines of dark squares to be drawn one unit thick, within its quiet margin. */
export interface QrCode {
	/** Width and height, margin included. */
	size: number;
	/** The `d` of a path, along the middle of each row. */
	path: string;
}

/** The QR code of a text, made to be read off paper that is folded or dirty. */
export function qrCode(text: string): QrCode {
	// Any mask is readable. Choosing the best of eight takes ten times as long, on every page.
	const { size, data } = encode(text, { ecc: 'M', maskPattern: 0, border: 0 });
	return {
		size: size + 2 * margin,
		path: data.map((row, y) => rowPath(row, y)).join(''),
	};
}

/** Four squares, as the standard asks. */
const margin = 4;

/** Moves and lines are relative to where the last ended: that compresses well. */
function rowPath(row: boolean[], y: number): string {
	let path = `M${margin} ${y + margin + 0.5}`;
	let start = 0;
	while (start < row.length) {
		const isDark = row[start];
		let end = row.indexOf(!isDark, start);
		if (end === -1) end = row.length;
		if (isDark) path += `h${end - start}`;
		else if (end < row.length) path += `m${end - start} 0`;
		start = end;
	}
	return path;
}
