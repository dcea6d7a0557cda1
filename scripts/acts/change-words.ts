import { listed } from '../card/markdown/fitted.ts';
import { asCode, asText } from '../card/markdown/as-text.ts';
import { differenceLines } from '../card/markdown/entry-block.ts';
import { nameOf, type ProposedEntry, proposedEntries } from '../card/proposed-entry.ts';
import { differencesOf } from '../card/words/differences.ts';
import type { Naming } from '../card/words/naming.ts';
import { foundFiles, type Read } from '../report/report.ts';
import type { FileChange } from './file-change.ts';
import { termDifferences } from './term-differences.ts';

/**
 * What an act changes as Markdown, field by field in the words of a proposal's card. Files of which the
 * same is to be said share one block.
 *
 * @param before the catalogue as it stands
 * @param after the catalogue as it would be
 */
export function changeWords(changes: readonly FileChange[], before: Read, after: Read): string {
	const entries = proposedEntries(changes, filesOf(before), filesOf(after));
	const naming = namingOf(after);
	const groups = Map.groupBy(entries, (entry) => linesOf(entry, naming));
	const blocks = [...groups].map(([lines, own]) => [titleOf(own), lines].join('\n\n'));
	return listed(blocks, mostBlocks, (left) => `… e altre ${left} modifiche.`).join('\n\n');
}

function linesOf(entry: ProposedEntry, naming: Naming): string {
	if (entry.kind === 'removed') return '';
	const moved = entry.from === undefined ? [] : [`- Il file si chiamava ${asCode(entry.from)}.`];
	const compared = isVocabulary(entry) ? termDifferences : differencesOf;
	const differences = compared(entry.before ?? {}, entry.after ?? {}, entry.fields, naming);
	// The mark of the editors' own fields says nothing to an editor who changes them.
	const lines = differences.flatMap((one) => differenceLines({ ...one, isEditors: false }));
	return [...moved, ...lines].join('\n');
}

function isVocabulary({ fields: [first, ...others] }: ProposedEntry): boolean {
	return first?.key === 'terms' && others.length === 0;
}

function titleOf(entries: readonly ProposedEntry[]): string {
	const [first] = entries;
	if (first === undefined) return '';
	const { kind } = first;
	if (entries.length === 1) {
		const [name, file] = [nameOf(first), asCode(first.file)];
		const begin = `**${verbs[kind].one}:**`;
		return name === first.id ? `${begin} ${file}` : `${begin} ${asText(name, 120)} (${file})`;
	}
	const files = entries.map(({ file }) => `- ${asCode(file)}`);
	const list = listed(files, mostFiles, (left) => `- … e altri ${left} file`);
	return `**${verbs[kind].many} ${entries.length} file:**\n\n${list.join('\n')}`;
}

/** Identifiers stand as they are written, since some acts are about them alone. */
function namingOf(read: Read): Naming {
	const notices = new Map(read.content.notices.entries.map(({ id, value }) => [id, value.title]));
	return {
		term: () => undefined,
		entry: (collection, id) => (collection === 'notices' ? notices.get(id) : undefined),
	};
}

function filesOf({ content }: Read) {
	return { files: new Map(foundFiles(content).map((found) => [found.file, found])) };
}

const verbs: Record<ProposedEntry['kind'], { one: string; many: string }> = {
	added: { one: 'Nuovo', many: 'Nuovi' },
	changed: { one: 'Cambia', many: 'Cambiano allo stesso modo' },
	renamed: { one: 'Cambia il nome del file', many: 'Cambiano nome' },
	removed: { one: 'Toglie', many: 'Toglie' },
};

/** Of more, the beginning would be out of sight. */
const mostBlocks = 20;
const mostFiles = 10;
