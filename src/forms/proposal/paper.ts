import { proposalText as text } from '../../i18n/proposal.ts';
import type { Field, Shape } from '../../schema/describe.ts';
import { conditionOf } from '../hint.ts';
import { askedFields } from './answers.ts';
import type { ProposalContent } from './offered.ts';
import { plainHint } from './plain-hint.ts';
import { fieldsOf, newSteps } from './steps.ts';

/** The questions of one step, as they stand on paper. */
export interface PaperPart {
	title: string;
	questions: PaperQuestion[];
	/** The other details. */
	more: PaperQuestion[];
}

/** A question on paper. */
export interface PaperQuestion {
	/** Of the question in the page. */
	id: string;
	label: string;
	/** When and how it is answered. */
	hint: string;
	/** What may be marked; empty where somebody writes. */
	marks: string[];
	/** How much room an answer wants, in lines. */
	lines: number;
	/** The questions of a group, or of each item of a list. */
	inner: PaperQuestion[];
	/** Whether the answer is a list, of which the paper has room for one. */
	isList: boolean;
}

/** The questions of a proposal on paper, under the titles of the steps. */
export function paperParts(content: ProposalContent): PaperPart[] {
	return newSteps().map(({ of, title, fields, more }) => {
		const onPaper = (asked: Field[]) => questionsOf(asked, fieldsOf[of], content, `carta-${of}`);
		return { title, questions: onPaper(fields), more: onPaper(more) };
	});
}

/** The questions that must be answered, one a line, for a message that somebody fills in. */
export function questionsForMail(parts: PaperPart[]): string {
	return parts
		.map(({ title, questions }) => [title.toUpperCase(), ...questions.map(lineOf)].join('\n'))
		.join('\n\n');
}

function lineOf({ label, inner }: PaperQuestion): string {
	const parts = inner.map((one) => one.label).join('; ');
	return parts === '' ? `${label}: ` : `${label} (${parts}): `;
}

function questionsOf(
	asked: Field[],
	siblings: Field[],
	content: ProposalContent,
	within: string,
): PaperQuestion[] {
	return asked.map((field) => {
		const { key, label, shape } = field;
		const item = shape.kind === 'list' ? shape.item : shape;
		const id = `${within}-${key}`;
		const file = shape.kind === 'upload' ? text.paper.file : '';
		const hints = [conditionOf(field, siblings) ?? '', plainHint(field, siblings), file];
		return {
			id,
			label,
			hint: hints.filter((hint) => hint !== '').join(' '),
			marks: marksOf(item, content),
			lines: linesOf(item),
			inner:
				item.kind === 'group'
					? questionsOf(askedFields(item.fields), item.fields, content, id)
					: [],
			isList: shape.kind === 'list',
		};
	});
}

/** Entries of the catalogue are written by name: there are too many for a sheet. */
function marksOf(shape: Shape, { options }: ProposalContent): string[] {
	switch (shape.kind) {
		case 'choice':
			return shape.options.map(({ label }) => label.it);
		case 'term':
			return shape.vocabulary === 'facts'
				? []
				: options[shape.vocabulary].map(({ label }) => label);
		case 'numberChoice':
			return shape.options.map(String);
		default:
			return [];
	}
}

function linesOf(shape: Shape): number {
	if (shape.kind !== 'text' || shape.control === 'line') return 1;
	return shape.control === 'markdown' ? 10 : 3;
}
