import { command } from './section.ts';

/** An entry with the lines of its command, which one of a group bears for all. */
export interface Joined<Entry> {
	entry: Entry;
	commands: string[];
}

/**
 * Entries with commands that do several at once, each few together in the place of their first.
 *
 * @param keyOf what those have in common that one command can do
 * @param commandsFor the commands, each as words, for the names of a group
 */
export function joined<Entry extends { id: string }>(
	entries: readonly Entry[],
	keyOf: (entry: Entry) => readonly unknown[],
	commandsFor: (names: string, first: Entry) => string[][],
): Joined<Entry>[] {
	const places = new Map(entries.map((entry, at) => [entry, at]));
	const placeOf = ([first]: Entry[]) => (first && places.get(first)) ?? 0;
	const alike = Map.groupBy(entries, (entry) => JSON.stringify(keyOf(entry)));
	const groups = [...alike.values()].flatMap(inChunks);
	groups.sort((one, other) => placeOf(one) - placeOf(other));
	return groups.flatMap((group) =>
		group.map((entry, at) => {
			if (at > 0) return { entry, commands: [] };
			const names = group.map(({ id }) => id).join(' ');
			const block = command(...commandsFor(names, entry));
			return { entry, commands: [...togetherWords(group.length), block] };
		}),
	);
}

function togetherWords(count: number): string[] {
	if (count === 1) return [];
	const others = count === 2 ? 'quella sotto' : `le ${count - 1} sotto`;
	return [`Per questa e ${others}, dello stesso partner:`];
}

function inChunks<Entry>(group: readonly Entry[]): Entry[][] {
	return Array.from({ length: Math.ceil(group.length / mostTogether) }, (_, at) =>
		group.slice(at * mostTogether, (at + 1) * mostTogether),
	);
}

/** Of more, a command is too long to be read before it is given. */
const mostTogether = 5;
