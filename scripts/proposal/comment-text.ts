/**
 * What the one comment on a proposal says: its card, whose title is the comment's, with what was said of
 * its admission under the title and what is said of its preview after the questions. One that is not
 * admitted has no card, and neither has one whose card failed.
 *
 * @param said what the judgement says
 * @param card Markdown; empty where there is none
 * @param looks what is said of the preview, or of the card that is not there
 */
export function commentText({ isAdmitted, said, card, looks }: Parts): string {
	if (!isAdmitted) return said;
	if (card === '') return [admitted, said, looks].join('\n\n');
	const [, title = '', questions = '', rest = ''] = parts.exec(card) ?? [];
	return [title, said, questions.trim(), looks, rest].filter((part) => part !== '').join('\n\n');
}

interface Parts {
	isAdmitted: boolean;
	said: string;
	card: string;
	looks: string;
}

/** The title, what comes before the first section, and all sections. */
const parts = /^([^\n]*)\n*([^]*?)(?:(?<=\n)(?=### )([^]*))?$/;

const admitted = '## La proposta è ammessa';
