import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Draft } from '../../forms/proposal/draft.ts';
import { proposalText } from '../../i18n/proposal.ts';
import { forgetDraft, keepDraft } from './kept-draft.ts';

/**
 * Keeps a draft in the browser for as long as somebody wants it there, and asks who would leave and
 * lose answers that stand nowhere else.
 *
 * @param kept whether the browser kept it before, and under which name it does
 */
export function useKeptDraft(
	draft: Draft,
	{ wasKept, name }: { wasKept: boolean; name: string },
	announce: (words: string) => void,
) {
	const [isKept, setIsKept] = useState(wasKept);
	const [isChanged, setChanged] = useState(false);
	// At once: who closes the page right after the last word has typed it too.
	useLayoutEffect(() => {
		if (isKept && !keepDraft(name, draft)) announce(text.notKept);
	}, [isKept, JSON.stringify(draft)]);
	useEffect(() => {
		if (!isChanged || isKept) return undefined;
		const warn = (event: Event) => {
			event.preventDefault();
		};
		addEventListener('beforeunload', warn);
		return () => {
			removeEventListener('beforeunload', warn);
		};
	}, [isChanged, isKept]);
	const keep = (keeps: boolean) => {
		if (!keeps) forgetDraft(name);
		const isDone = !keeps || keepDraft(name, draft);
		setIsKept(keeps && isDone);
		if (!isDone) announce(text.notKept);
		else announce(keeps ? text.kept : text.forgotten);
	};
	return { isKept, keep, setChanged };
}

const text = proposalText.keep;
