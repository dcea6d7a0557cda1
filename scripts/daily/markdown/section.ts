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

/** Commands of an editor's own machine, to be copied as they stand. */
export function command(...commands: string[][]): string {
	const lines = commands.map((words) => `npm run act -- ${words.join(' ')}`);
	return ['```sh', ...lines, '```'].join('\n');
}
