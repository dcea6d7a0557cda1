import './admin-zod.ts';
import { completeItalian, phraseAt } from '../forms/decap-italian.ts';
import { italianSelect } from '../forms/select-italian.ts';
import type { Cms, Control, DrawnElement } from './admin/cms.ts';
import { type DecapStore, type Immutable, isImmutable } from './admin/decap-store.ts';
import { element } from './admin/elements.ts';
import { keepTexts } from './admin/entry-format.ts';
import { forgetFailedDrafts } from './admin/failed-drafts.ts';
import { followLink } from './admin/follow-link.ts';
import { wayToFields } from './admin/go-to-field.ts';
import { markFields } from './admin/marks.ts';
import { problemSummary } from './admin/problem-summary.ts';
import { correctMarks } from './admin/optional-marks.ts';
import { followAddress } from './admin/other-address.ts';
import { keepProblems, problemsOf, Refusal } from './admin/problems.ts';
import { keepUnsaved } from './admin/unsaved.ts';
import { askToResume } from './admin/unsaved-question.ts';
import { keepUntouched } from './admin/untouched.ts';
import type { ProposalData } from './proposal/proposal-data.ts';

/**
 * Teaches Decap what it does not know by itself: Italian, to save only what the schema accepts and to
 * say why beside each field, to keep what is not saved yet, and to begin what a link asks for.
 *
 * @param catalogue what the site knows
 */
export function prepareCms(cms: Cms, store: DecapStore, catalogue: Promise<ProposalData>): void {
	const italian = completeItalian(cms.getLocale('it'));
	cms.registerLocale('it', italian);
	const select = cms.getWidget('select');
	select.control = inItalian(select.control);

	const goTo = wayToFields(cms);
	const summary = problemSummary(goTo);
	const update = keepProblems(store, summary.show, summary.refuse);
	const correct = correctMarks(store);
	new MutationObserver(() => {
		update();
		correct();
		markFields();
	}).observe(element('nc-root'), { childList: true, subtree: true });

	forgetFailedDrafts(store);
	keepUntouched(store);
	followAddress(store, phraseAt(italian, 'editor.editor.onLeavePage'));
	keepUnsaved(store, askToResume, followLink(store, catalogue, goTo));

	// The form gives way to what is said under it.
	const foot = element('foot');
	new ResizeObserver(() => {
		document.body.style.setProperty('--foot', `${foot.offsetHeight}px`);
	}).observe(foot);

	const aboutToSave = keepTexts(cms);
	cms.registerEventListener({
		name: 'preSave',
		handler: ({ entry }) => {
			// Beside the fields it is said already, but not of what has no field.
			if (problemsOf(entry).length > 0) throw new Refusal();
			const answers = withoutBlanks(entry.get('data') as Immutable);
			aboutToSave(entry, answers);
			return answers;
		},
	});
}

function inItalian(Original: Control): Control {
	return class extends Original {
		override render() {
			const { type, props } = super.render();
			return window.h(type, { ...props, ...italianSelect });
		}
	};
}

/** What was emptied is no answer, and has no line in the file: neither has a group that holds nothing else. */
function withoutBlanks(values: Immutable): Immutable {
	return values
		.map((value) => (isImmutable(value) ? withoutBlanks(value) : value))
		.filter((value) => !isBlank(value));
}

function isBlank(value: unknown): boolean {
	if (isImmutable(value)) return value.size === 0;
	return (
		value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
	);
}

declare global {
	interface Window {
		/** React's own, from Decap. */
		h: (type: unknown, props: object, ...children: unknown[]) => DrawnElement;
	}
}
