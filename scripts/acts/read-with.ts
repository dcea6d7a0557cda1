import type { Content } from '../../src/catalogue/load.ts';
import { type Reading, readGiven } from '../../src/reader/read.ts';
import { collections, files } from '../../src/schema/collections.ts';
import type { Read } from '../report/report.ts';
import type { FileChange } from './file-change.ts';

/** What would be read once some files had changed. */
export function readWith(read: Read, changes: FileChange[]): Read {
	const texts = new Map(changes.map(({ file, after }) => [file, after]));
	const readings = Object.entries(read.content) as [keyof Content, AnyReading][];
	const content = readings.map(([name, reading]) => {
		const own = changes.filter(({ file }) => isIn(name, file));
		return [name, own.length === 0 ? reading : readingWith(name, reading, own)];
	});
	return {
		...read,
		// Each part is of the type of the one that it replaces.
		content: Object.fromEntries(content) as Content,
		textOf: (file) => texts.get(file) ?? read.textOf(file),
	};
}

function readingWith(name: keyof Content, reading: AnyReading, changes: FileChange[]): AnyReading {
	const changed = new Set(changes.map(({ file }) => file));
	const { schema } = places[name];
	const anew = changes.flatMap(({ file, after }) =>
		after === undefined ? [] : [readGiven(file, after, schema)],
	);
	const joined = <Item extends { file: string }>(of: (reading: AnyReading) => readonly Item[]) =>
		[...of(reading).filter(({ file }) => !changed.has(file)), ...anew.flatMap(of)].sort(byFile);
	return {
		entries: joined(({ entries }) => entries),
		documents: joined(({ documents }) => documents),
		issues: joined(({ issues }) => issues),
		files: joined((one) => one.files),
	};
}

function isIn(name: keyof Content, file: string): boolean {
	const place = places[name];
	return 'file' in place ? place.file === file : file.startsWith(`${place.folder}/`);
}

function byFile(one: { file: string }, other: { file: string }): number {
	if (one.file === other.file) return 0;
	return one.file < other.file ? -1 : 1;
}

const places = { ...collections, ...files };

type AnyReading = Reading<unknown>;
