// What we use of opentype.js, which brings no types.
declare module 'opentype.js' {
	export interface Font {
		charToGlyphIndex(character: string): number;
		getAdvanceWidth(text: string, size: number): number;
		getPath(text: string, x: number, y: number, size: number): { commands: Command[] };
	}
	/** A piece of an outline: a letter of SVG's, and its points as far as that letter has them. */
	export interface Command {
		type: 'M' | 'L' | 'C' | 'Q' | 'Z';
		x1?: number;
		y1?: number;
		x2?: number;
		y2?: number;
		x?: number;
		y?: number;
	}
	const opentype: { parse(bytes: ArrayBuffer): Font };
	export default opentype;
}
