import type { EntryCard } from '../card.ts';
import type { Difference } from '../words/difference.ts';
import type { ValueWords } from '../words/value-words.ts';
import { asCode, asText } from './as-text.ts';
import { listed } from './fitted.ts';
import { editorsMark } from './signs.ts';

/** What an entry says otherwise than before; of a new one all that it says, folded. */
export function entryBlock(entry: EntryCard): string {
	const { kind, name, file, from, differences, isCompared } = entry;
	const title = `**${kinds[kind]}: ${asText(name, 120)}** (${asCode(file)})`;
	if (kind === 'removed') return title;
	const moved = from === undefined ? [] : [`- Il file si chiamava ${asCode(from)}.`];
	const lines = listed(
		differences.flatMap(differenceLines),
		mostLines,
		(left) => `- … e altre ${left} righe.`,
	);
	if (!isCompared) return [title, '', ...moved, `- ${unreadable}`].join('\n');
	if (differences.length === 0) return [title, '', ...moved, `- ${unchanged}`].join('\n');
	if (kind !== 'added') return [title, '', ...moved, ...lines].join('\n');
	return [
		title,
		'',
		'<details><summary>Che cosa dice</summary>',
		'',
		...lines,
		'',
		'</details>',
	].join('\n');
}

/** A difference as items of a list: what a field said, an arrow, what it says. */
export function differenceLines({ label, isEditors, change }: Difference): string[] {
	const mark = isEditors ? ` ${editorsMark.sign} (${editorsMark.words})` : '';
	const begin = `- ${asText(label, 160)}${mark}`;
	switch (change.kind) {
		case 'written':
			return [`${begin}: ${shown(change.now)}`];
		case 'cleared':
			return [`${begin}: tolto (era ${shown(change.was)})`];
		case 'replaced':
			return [`${begin}: ${shown(change.was)} → ${shown(change.now)}`];
		case 'order':
			return [`${begin}: le stesse voci in un altro ordine`];
		case 'spaces':
			return [`${begin}: le stesse parole, con altri spazi o righe`];
		case 'items':
			return [
				`${begin}:`,
				...sides(
					change.removed.map((item) => shown(item)),
					change.added.map((item) => shown(item)),
				),
			];
		case 'sentences':
			return [
				`${begin}:`,
				...sides(
					change.removed.map((sentence) => `«${asText(sentence)}»`),
					change.added.map((sentence) => `«${asText(sentence)}»`),
				),
			];
	}
}

function sides(removed: string[], added: string[]): string[] {
	return [
		...listed(
			removed.map((item) => `  - tolto: ${item}`),
			mostItems,
			more,
		),
		...listed(
			added.map((item) => `  - aggiunto: ${item}`),
			mostItems,
			more,
		),
	];
}

function more(left: number): string {
	return left === 1 ? "  - … e un'altra voce" : `  - … e altre ${left} voci`;
}

function shown({ kind, text }: ValueWords): string {
	return kind === 'literal' ? asCode(text, 500) : asText(text, 800);
}

const kinds: Record<EntryCard['kind'], string> = {
	added: 'Aggiunge',
	changed: 'Cambia',
	renamed: 'Cambia il nome del file',
	removed: 'Toglie',
};

const unreadable = 'Il file non si legge, e non si può dire che cosa cambia.';
const unchanged = 'Dice le stesse cose di prima: cambia solo come è scritto il file.';

const mostLines = 80;
const mostItems = 8;
