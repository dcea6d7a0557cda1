import { formFields } from '../../forms/check-entry.ts';
import { answersIn, textWith } from '../../forms/file-text/entry-text.ts';
import type { Answers } from '../../forms/proposal/answers.ts';
import type { Cms } from './cms.ts';
import type { Immutable } from './decap-store.ts';

/**
 * Lets Decap read files as the site does, and write into them only what somebody has changed: its own
 * way writes all of a file anew, in another order and without comments.
 *
 * @returns what is told of each entry that is about to be saved, and of its answers
 */
export function keepTexts(cms: Cms): (entry: Immutable, answers: Immutable) => void {
	let saving: { said: string; write: (file: string) => string } | undefined;
	for (const [name, ending] of Object.entries(endings)) {
		const file = `entry.${ending}`;
		cms.registerCustomFormat(name, ending, {
			fromFile: (text) => {
				const answers = answersIn(file, text);
				if (answers === undefined) throw new Error('This entry cannot be read.');
				return answers;
			},
			// Decap writes a copy of unsaved answers too, of which nobody reads more than the words.
			toFile: (answers) =>
				saving?.said === JSON.stringify(answers)
					? saving.write(file)
					: textWith(file, '', [], answers),
		});
	}
	return (entry, answers) => {
		const written = answers.toJS() as Answers;
		const fields = formFields(String(entry.get('collection')), String(entry.get('slug')));
		const raw = entry.get('raw');
		const before = typeof raw === 'string' ? raw : '';
		saving = {
			said: JSON.stringify(written),
			write: (file) => textWith(file, before, fields, written),
		};
	};
}

/** Of the formats that the configuration names. */
const endings = { frontmatter: 'md', yml: 'yml' };
