import { element } from './elements.ts';
import type { Kept } from './kept-answers.ts';

/** What somebody wants to do with answers that were not saved. */
export type Decision = 'resume' | 'throw away' | 'later';

/**
 * Asks whether to take up what was not saved.
 *
 * @param title what the entry is called; empty when it has no name yet
 * @param left aborted when the entry is left
 * @returns what was decided; undefined when the entry was left before that
 */
export async function askToResume(
	{ at, files }: Kept,
	title: string,
	left: AbortSignal,
): Promise<Decision | undefined> {
	if (left.aborted) return undefined;
	const dialog = element('unsaved') as HTMLDialogElement;
	element('unsaved-title').textContent = title === '' ? 'questa voce' : `«${title}»`;
	element('unsaved-at').textContent = moment.format(new Date(at));
	element('unsaved-files').hidden = files.length === 0;
	element('unsaved-file-names').textContent = files.join(', ');
	dialog.returnValue = '';
	dialog.showModal();
	const close = () => {
		dialog.close('left');
	};
	left.addEventListener('abort', close);
	await new Promise((resolve) => {
		dialog.addEventListener('close', resolve, { once: true });
	});
	left.removeEventListener('abort', close);
	// The Escape key closes it without a word.
	if (dialog.returnValue === '') return 'later';
	return decisions.find((decision) => decision === dialog.returnValue);
}

const decisions = ['resume', 'throw away', 'later'] as const satisfies Decision[];

const moment = new Intl.DateTimeFormat('it-IT', { dateStyle: 'full', timeStyle: 'short' });
