import type { Item, Section } from './section.ts';
import { counted } from './words.ts';

/**
 * Sections as Markdown, within a number of characters. What is most pressing is shown with all that can
 * be done; then come lines alone, as many of each section as of the others; what has no room is counted.
 * What asks nothing has a few lines, and more only where all else has room.
 *
 * @param sections in the order in which they are pressing
 * @param whole where all of it can be read, as the end of a sentence
 */
export function fittedSections(
	sections: readonly Section[],
	most: number,
	whole: string,
): string[] {
	const shown = sections.filter(({ items }) => items.length > 0);
	const frames = shown.map((section) => frame(section, [], section.items.length, whole).length + 2);
	let room = most - frames.reduce((sum, length) => sum + length, 0);
	const taken = shown.map((): string[] => []);
	// Half of the room is for lines, so that no section stays without; full entries share the rest. Of
	// the lines the first section may have half, since nobody should overlook what presses most.
	const forLines = room / 2;
	let lines = 0;
	for (const { at, section, share } of [...inFirst(shown), ...inTurn(shown)]) {
		const text = shown[section]?.items[at];
		const into = taken[section];
		if (text === undefined || into?.length !== at || at >= mostLines(shown[section])) continue;
		const length = alone(text).length + 1;
		if (lines + length > forLines * share) continue;
		lines += length;
		into.push(alone(text));
	}
	room -= lines;
	for (const [section, { items }] of shown.entries()) {
		for (const [at, item] of items.entries()) {
			const into = taken[section] ?? [];
			const now = into[at];
			if (now === undefined && at !== into.length) break;
			const cost = full(item).length + 1 - (now === undefined ? 0 : now.length + 1);
			if (cost > room) break;
			room -= cost;
			into[at] = full(item);
		}
	}
	return shown.map((section, at) => {
		const items = taken[at] ?? [];
		return frame(section, items, section.items.length - items.length, whole);
	});
}

/** The places of the first section's items. */
function inFirst([first]: readonly Section[]) {
	return (first?.items ?? []).map((_item, at) => ({ at, section: 0, share: 1 / 2 }));
}

/** The places of all items: the first of each section, the second of each, and so on. */
function* inTurn(sections: readonly Section[]) {
	const longest = Math.max(0, ...sections.map(({ items }) => items.length));
	for (let at = 0; at < longest; at += 1) {
		for (const section of sections.keys()) yield { at, section, share: 1 };
	}
}

function frame(
	{ title, lead, items }: Section,
	written: string[],
	left: number,
	whole: string,
): string {
	return [
		`### ${title} (${items.length})`,
		...['', lead],
		...(written.length > 0 ? ['', ...written] : []),
		...(left > 0 ? ['', leftWords(left, whole)] : []),
	].join('\n');
}

function leftWords(left: number, whole: string): string {
	const verb = left === 1 ? 'non ci sta' : 'non ci stanno';
	return `_${counted(left, 'altra voce', 'altre voci')} qui ${verb}: si ${left === 1 ? 'legge' : 'leggono'} ${whole}._`;
}

function alone({ line }: Item): string {
	return `- ${line}`;
}

function full({ line, more }: Item): string {
	const below = more
		.filter((part) => part !== '')
		.flatMap((part) => part.split('\n'))
		.map((part) => `  ${part}`);
	return [`- ${line}`, ...below].join('\n');
}

function mostLines(section: Section | undefined): number {
	return section?.task === undefined ? fewLines : Infinity;
}

/** Of what asks nothing. */
const fewLines = 10;
