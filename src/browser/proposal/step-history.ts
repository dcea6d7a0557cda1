import { useEffect, useState } from 'preact/hooks';

/**
 * The step that is shown, which going back in the browser changes as in a book: nobody leaves the form,
 * and loses its answers, by going back one page.
 */
export function useStepHistory(start: number): { at: number; go: (step: number) => void } {
	const [at, setAt] = useState(start);
	useEffect(() => {
		const follow = ({ state }: PopStateEvent) => {
			setAt(stepIn(state) ?? start);
		};
		addEventListener('popstate', follow);
		return () => {
			removeEventListener('popstate', follow);
		};
	}, []);
	const go = (step: number) => {
		history.pushState({ step }, '');
		setAt(step);
	};
	return { at, go };
}

function stepIn(state: unknown): number | undefined {
	if (typeof state !== 'object' || state === null || !('step' in state)) return undefined;
	return typeof state.step === 'number' ? state.step : undefined;
}
