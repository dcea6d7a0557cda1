import type { Answers, Path } from '../../forms/proposal/answers.ts';
import type { ProposalContent } from '../../forms/proposal/offered.ts';
import type { Proposed } from '../../forms/proposal/steps.ts';
import type { Picture, Pictures } from './picture.ts';

/** What questions need to be asked and answered. */
export interface Asking {
	of: Proposed;
	/** All answers of what is proposed. */
	answers: Answers;
	content: ProposalContent;
	/** The files that were chosen on this page, by the identifier of their question. */
	pictures: Pictures;
	/** What is wrong with an answer, by the identifier of its question. */
	problems: ReadonlyMap<string, string[]>;
	answer: (path: Path, answer: unknown) => void;
	/** Counts the choice of a file; what comes back tells whether nothing was chosen since. */
	beginChoice: (path: Path) => () => boolean;
	/** Answers with a file, or with none, and lets no file come that was chosen before. */
	choose: (path: Path, picture: Picture | undefined) => void;
	/** Says something that only shows where it happened. */
	announce: (words: string) => void;
}

/** The identifier of a question in the page. */
export function idOf(of: Proposed, path: Path): string {
	return [of, ...path].join('-');
}

/** Moves the focus to a question, or to the first control of it, once the page shows it. */
export function focusOn(id: string): void {
	requestAnimationFrame(() => {
		const found = document.getElementById(id);
		found?.closest('details')?.setAttribute('open', '');
		const isControl = found?.matches('input, select, textarea, button, [tabindex]');
		const control = isControl
			? found
			: found?.querySelector<HTMLElement>('input, select, textarea');
		(control ?? found)?.focus();
	});
}
