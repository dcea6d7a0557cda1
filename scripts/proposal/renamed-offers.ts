import type { Message } from '../../src/schema/issue.ts';
import { offerSlugPattern } from '../../src/schema/slug.ts';
import { openFolders } from './paths.ts';
import type { ProposedChange } from './proposed-change.ts';
import { ownerByName } from './published.ts';
import { renameCommand, renamedFiles, slugIn } from './renamed-files.ts';

/** Where an offer stood before a proposal gave it another name, and what it said there. */
export interface Renamed {
	from: string;
	before: object;
}

/** The offers that a proposal gives another name, by their new path. */
export function renamedOffers(changes: readonly ReadChange[]): Map<string, Renamed> {
	const offers = changes.filter(({ change }) => change.file.startsWith(`${openFolders.offers}/`));
	const removed = offers
		.filter(({ change }) => change.after === undefined)
		.map(({ change, before }) => ({ file: change.file, written: before }));
	const added = offers
		.filter(({ change }) => change.before === undefined)
		.map(({ change, after }) => ({ file: change.file, written: after }));
	const said = new Map(removed.map(({ file, written }) => [file, written]));
	return new Map(
		[...renamedFiles(removed, added)]
			// What goes to another partner is another matter, and no command takes a name that is none.
			.filter(([to, from]) => ownerByName(to) === ownerByName(from) && isOfferName(to))
			.map(([to, from]) => [to, { from, before: said.get(from) ?? {} }]),
	);
}

/** What somebody reads who has given an offer another name: others lead there, and only an act finds them. */
export function renamedByHand(from: string, to: string): Message {
	return {
		problem: `L'offerta cambia nome, da «${slugIn(from)}» a «${slugIn(to)}».`,
		cure: `Rimetti il file con il nome di prima, e dentro le tue modifiche. Il nome nuovo chiedilo alla redazione, che lo cambia con \`${renameCommand(from, to)}\`.`,
	};
}

function isOfferName(file: string): boolean {
	return offerSlugPattern.test(slugIn(file));
}

interface ReadChange {
	change: ProposedChange;
	/** What the file said and says, where it can be read. */
	before?: object;
	after?: object;
}
