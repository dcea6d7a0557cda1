import { isCollection, isNode, isPair, isScalar, type Pair, Scalar, type YAMLSeq } from 'yaml';

/** From where to where something stands in a YAML text. */
export interface Extent {
	from: number;
	to: number;
}

/** Where a pair stands, its key included. */
export function extentOfPair(yaml: string, { key, value }: Pair): Extent {
	return { from: startOf(key), to: endOf(yaml, isNode(value) ? value : key) };
}

/** Where an item of a list stands, in a block with its dash. */
export function extentOfItem(yaml: string, list: YAMLSeq, position: number): Extent {
	const item = list.items[position];
	const token = list.srcToken;
	const dash =
		token?.type === 'block-seq'
			? token.items[position]?.start.find(({ type }) => type === 'seq-item-ind')?.offset
			: undefined;
	return { from: dash ?? startOf(item), to: endOf(yaml, item) };
}

/** Where the lines begin and end that a place is in, without the line end of the last. */
export function linesOf(yaml: string, { from, to }: Extent): Extent {
	const end = yaml.indexOf('\n', to);
	return { from: yaml.lastIndexOf('\n', from - 1) + 1, to: end === -1 ? yaml.length : end };
}

/** How far in its line a place begins. */
export function columnOf(yaml: string, place: Extent): number {
	return place.from - linesOf(yaml, place).from;
}

function startOf(node: unknown): number {
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** After the last character of a value, comments and blank lines after it not counted. */
function endOf(yaml: string, node: unknown): number {
	if (isPair(node)) return extentOfPair(yaml, node).to;
	if (!isNode(node)) return 0;
	if (isCollection(node) && node.flow !== true) return endOf(yaml, node.items.at(-1));
	const end = node.range?.[1] ?? 0;
	// The line end after a block of text belongs to the block.
	return isScalar(node) && isBlock(node) && yaml[end - 1] === '\n' ? end - 1 : end;
}

/** Whether a text stands in lines of its own, below its key. */
export function isBlock({ type }: Scalar): boolean {
	return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
}
