import { formatDay } from '../../i18n/format.ts';
import { withoutBlanks } from '../../schema/blanks.ts';
import type { Field, Shape } from '../../schema/describe.ts';
import { type Answers, askedFields, isChosenFrom } from './answers.ts';
import { isSame } from './changed-entry.ts';
import { offeredFor, type ProposalContent } from './offered.ts';
import { fieldsOf, type Proposed } from './steps.ts';
import { withoutMarks } from './without-marks.ts';

/** An answer as people read it. */
export interface ToldAnswer {
	/** Of the field. */
	key: string;
	label: string;
	/** In one line or more; '' where there is none. */
	words: string;
}

/** An answer that is another now. */
export interface ToldChange extends Omit<ToldAnswer, 'words'> {
	before: string;
	after: string;
}

/**
 * What an entry says in some of its fields; those without an answer are left out, and of a long text the
 * words are shown without its signs.
 */
export function toldAnswers(
	fields: Field[],
	entry: Answers,
	content: ProposalContent,
): ToldAnswer[] {
	return fields
		.map((field) => {
			const words = wordsOf(field, entry[field.key], entry, content);
			return { ...nameOf(field), words: isMarkdown(field) ? withoutMarks(words) : words };
		})
		.filter(({ words }) => words !== '');
}

/** What differs between two forms of an entry, field by field. */
export function toldChanges(
	of: Proposed,
	before: Answers,
	after: Answers,
	content: ProposalContent,
): ToldChange[] {
	const body = ({ key }: Field) => key === 'body';
	const fields = askedFields(fieldsOf[of]);
	// The long text comes last, where nobody looks for anything behind it.
	return [...fields.filter((field) => !body(field)), ...fields.filter(body)]
		.filter(({ key }) => !isSame(before[key], after[key]))
		.map((field) => ({
			...nameOf(field),
			before: wordsOf(field, before[field.key], before, content),
			after: wordsOf(field, after[field.key], after, content),
		}));
}

function isMarkdown({ shape }: Field): boolean {
	return shape.kind === 'text' && shape.control === 'markdown';
}

function nameOf({ key, label }: Field): { key: string; label: string } {
	return { key, label };
}

function wordsOf(field: Field, value: unknown, entry: Answers, content: ProposalContent): string {
	const filled = withoutBlanks(value ?? field.default).value;
	return filled === undefined ? '' : worded(field.shape, filled, entry, content);
}

function worded(shape: Shape, value: unknown, entry: Answers, content: ProposalContent): string {
	if (shape.kind === 'group') return partsOf(shape.fields, value, entry, content).join('\n');
	if (shape.kind === 'list') {
		const items = Array.isArray(value) ? value : [];
		const words = items.map((item) => worded(shape.item, item, entry, content));
		if (isChosenFrom(shape)) return words.join(', ');
		return words.map((item, at) => `${at + 1}. ${item.replaceAll('\n', '; ')}`).join('\n');
	}
	if (shape.kind === 'upload') return String(value).split('/').at(-1) ?? '';
	if (shape.kind === 'day') return inDays(String(value));
	const chosen = offeredFor(shape, entry, content)?.find(
		(option) => option.value === String(value),
	);
	return chosen?.label ?? String(value);
}

/** The answers of a group, each with its name. */
function partsOf(
	fields: Field[],
	value: unknown,
	entry: Answers,
	content: ProposalContent,
): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return askedFields(fields).flatMap((field) => {
		const words = wordsOf(field, (value as Answers)[field.key], entry, content);
		return words === '' ? [] : [`${field.label}: ${words.replaceAll('\n', '; ')}`];
	});
}

function inDays(day: string): string {
	return /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day, 'it') : day;
}
