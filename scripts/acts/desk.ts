import { romeDay } from '../../src/catalogue/rome-day.ts';
import { type Content, demoDay } from '../../src/catalogue/load.ts';
import type { Day } from '../../src/schema/fields.ts';
import { readAll, type Read } from '../report/report.ts';

/** What an act looks at: the catalogue as its files stand, on a day. */
export interface Desk {
	root: string;
	read: Read;
	/** In Europe/Rome; a demonstration lives on its own. */
	today: Day;
}

/** The desk of the catalogue in a folder at a moment. */
export function openDesk(root: string, now: Date): Desk {
	const read = readAll(root);
	return { root, read, today: demoDay(read.content) ?? romeDay(now) };
}

/** The files of a part of the content that can be read, with their fields as they are written. */
export function documentsOf({ read }: Desk, of: keyof Content) {
	return read.content[of].documents.map(({ id, file, written }) => ({
		...{ id, file },
		written: written as Record<string, unknown>,
	}));
}

/** A file that can be read, with its fields as they are written. */
export type Written = ReturnType<typeof documentsOf>[number];
