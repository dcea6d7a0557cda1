import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

const address = 'https://ente.example/a/b/offerte/bottegaviva--vetrina-online/';

test('draws every dark square of the code and no other, within a margin of four', () => {
	const { size, path } = qrCode(address);
	const { data } = encode(address, { ecc: 'M', maskPattern: 0, border: 4 });
	expect(size).toBe(data.length);
	expect(squaresOf(path, size)).toEqual(data.map((row) => row.map(Number)));
});

/** Follows the path as a browser does: M and m move, h draws. */
function squaresOf(path: string, size: number): number[][] {
	const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
	let [x, y] = [0, 0];
	for (const [, letter, first = '', second] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
		const length = Number(first);
		if (letter === 'M') [x, y] = [length, Number(second) - 0.5];
		else {
			if (letter === 'h') squares[y]?.fill(1, x, x + length);
			x += length;
		}
	}
	return squares;
}
