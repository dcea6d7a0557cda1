/** One part of the report: things of one kind, the most pressing first. */
export interface Section {
	title: string;
	/** What to do with each of them, in a sentence or two. */
	lead: string;
	items: Item[];
	/** What the report's first line says to do, with one of them and with `{count}`; nothing to do without. */
	task?: { one: string; many: string };
}

/** One thing. */
export interface Item {
	/** What it is, in a line that may stand alone. */
	line: string;
	/** What can be done with it: lines below, each its own. */
	more: string[];
}

/** A command of an editor's own machine, to be copied as it stands. */
export function command(...words: string[]): string {
	return ['```sh', `npm run act -- ${words.join(' ')}`, '```'].join('\n');
}
