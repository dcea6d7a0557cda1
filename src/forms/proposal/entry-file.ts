import { Document, type ToStringOptions, visit } from 'yaml';
import { withoutBlanks } from '../../schema/blanks.ts';
import { collections } from '../../schema/collections.ts';
import type { Answers } from './answers.ts';
import type { Proposed } from './steps.ts';

/** A file of the catalogue. */
export interface EntryFile {
	/** From the root of the repository. */
	path: string;
	text: string;
}

/** The file that says what is written; empty answers have no line in it. */
export function entryFile(of: Proposed, id: string, written: Answers): EntryFile {
	return { path: `${collections[of].folder}/${id}.md`, text: entryText(written) };
}

/** The text of a file that says what is written; its `body` stands under the fields. */
export function entryText(written: Answers): string {
	const { body, ...fields } = (withoutBlanks(written).value ?? {}) as Answers;
	const text = typeof body === 'string' ? body.replaceAll(/\r\n?/g, '\n').trim() : '';
	return `---\n${fieldsYaml(fields)}---\n\n${text}\n`;
}

/** Fields as the files of the catalogue write them. */
export function fieldsYaml(fields: unknown, options?: ToStringOptions): string {
	// The reader refuses aliases, which would stand for a value that is there twice.
	const document = new Document(fields, { aliasDuplicateObjects: false });
	visit(document, {
		Scalar(key, node) {
			const isTruth = typeof node.value === 'string' && truths.test(node.value);
			if (isTruth && key !== 'key') node.type = 'QUOTE_SINGLE';
		},
	});
	return document.toString(options);
}

/** Words that older programs take for true and false. */
const truths = /^(?:y|n|yes|no|on|off)$/i;
