import type { IndexedEntry } from './catalogue-index.ts';
import { inOrderOfProposal } from './proposal-order.ts';
import type { Rule } from './rule.ts';

/**
 * What stands together as translations is one piece of news: of one author, once in each language. The
 * list shows one of them, so another's piece would take the place of the first.
 */
export const translations: Rule = {
	name: 'translations',
	scope: 'catalogue',
	check({ entries }) {
		const news = inOrderOfProposal(entries).filter(
			({ collection }) => collection === 'announcements',
		);
		// As the list of news groups them.
		const groups = Map.groupBy(news, ({ ref, id }) => ref ?? id);
		return [...groups].flatMap(([key, group]) => checkGroup(key, group.sort(officialFirst)));
	},
};

/** A partner cannot claim an official piece by an earlier date. */
function officialFirst(one: IndexedEntry, other: IndexedEntry): number {
	return Number(one.partner !== undefined) - Number(other.partner !== undefined);
}

function checkGroup(key: string, [first, ...others]: IndexedEntry[]) {
	if (first === undefined) return [];
	const unnamed = [first, ...others].find(({ ref }) => ref === undefined);
	const versions = new Map([[langOf(first), first]]);
	return others.flatMap((entry) => {
		const twin = versions.get(langOf(entry));
		versions.set(langOf(entry), twin ?? entry);
		const message = problemOf(entry, key, { first, twin, unnamed });
		if (message === undefined) return [];
		return [
			{ file: entry.file, path: ['ref'], value: key, ...message, severity: 'error' as const },
		];
	});
}

function problemOf({ partner }: IndexedEntry, key: string, { first, twin, unnamed }: Versions) {
	if (partner !== first.partner) return ofAnother(key, first);
	if (twin !== undefined) return inOneLanguage(key, twin);
	return unnamed && withoutGroup(key, unnamed);
}

function ofAnother(key: string, first: IndexedEntry) {
	return {
		problem: `Il gruppo di traduzioni «${key}» è di ${first.file}, che è ${authorOf(first)}.`,
		cure: 'Togli «ref», oppure scrivi un altro nome.',
	};
}

function inOneLanguage(key: string, { file }: IndexedEntry) {
	return {
		problem: `Nel gruppo di traduzioni «${key}» c'è già una versione nella stessa lingua: ${file}.`,
		cure: 'Correggi «lang», oppure togli «ref».',
	};
}

function withoutGroup(key: string, { file }: IndexedEntry) {
	return {
		problem: `«${key}» è il nome di ${file}, che non ha «ref».`,
		cure: 'Scegli un nome per il gruppo e scrivilo in «ref» in tutte le versioni.',
	};
}

function authorOf({ partner }: IndexedEntry): string {
	return partner === undefined ? 'della redazione' : `del partner «${partner}»`;
}

function langOf({ lang = 'it' }: IndexedEntry): string {
	return lang;
}

/** What a piece is compared with. */
interface Versions {
	first: IndexedEntry;
	/** An earlier one in the same language. */
	twin: IndexedEntry | undefined;
	/** One that is in the group by its name alone. */
	unnamed: IndexedEntry | undefined;
}
