/** Another text in the place of a part of one. */
export interface Splice {
	from: number;
	to: number;
	text: string;
}

/**
 * A file with other texts in some places of its YAML; everything else stays as it is, byte for byte,
 * a byte order mark and line ends of any kind included.
 *
 * @param raw the text of the file
 * @param start where its YAML begins among its lines as the reader sees them
 * @param splices places in that YAML that do not overlap; several at one place follow one another
 */
export function spliced(raw: string, start: number, splices: Splice[]): string {
	const places = placesIn(raw);
	const lineEnd = /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n';
	const pieces: string[] = [];
	let last = 0;
	for (const { from, to, text } of splices.toSorted(inTurn)) {
		const [first, end] = [places[start + from] ?? raw.length, places[start + to] ?? raw.length];
		pieces.push(raw.slice(last, first), text.replaceAll('\n', lineEnd));
		last = end;
	}
	return pieces.join('') + raw.slice(last);
}

/** What comes in where another goes is written before that is passed over. */
function inTurn(one: Splice, other: Splice): number {
	return one.from - other.from || Number(one.to > one.from) - Number(other.to > other.from);
}

/** A part of a text, with other texts in some places of it. */
export function splicedPart(
	text: string,
	{ from, to }: Omit<Splice, 'text'>,
	splices: Splice[],
): string {
	const own = splices.map((splice) => ({
		...splice,
		from: splice.from - from,
		to: splice.to - from,
	}));
	return spliced(text.slice(from, to), 0, own);
}

/** Where each character stands in a file once it has no byte order mark and line ends of one kind. */
function placesIn(raw: string): number[] {
	const places: number[] = [];
	for (let at = raw.startsWith('\uFEFF') ? 1 : 0; at < raw.length; at += 1) {
		places.push(at);
		if (raw[at] === '\r' && raw[at + 1] === '\n') at += 1;
	}
	return places;
}
