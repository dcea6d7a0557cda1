import { useEffect, useState } from 'preact/hooks';
import type { Told } from './forge-proposals.ts';

/**
 * Asks for something, and again when somebody wants.
 *
 * @param ask undefined while nobody wants it yet
 * @returns what was told, undefined until then; whether that takes long; and the way to ask again
 */
export function useTold<Value>(ask: (() => Promise<Told<Value>>) | undefined, key: unknown = '') {
	const [told, setTold] = useState<Told<Value>>();
	const [isSlow, setIsSlow] = useState(false);
	const [tries, setTries] = useState(0);
	useEffect(() => {
		if (ask === undefined) return undefined;
		// An answer to a question that nobody asks any more changes nothing.
		let isWanted = true;
		setTold(undefined);
		setIsSlow(false);
		const slow = setTimeout(() => {
			setIsSlow(true);
		}, patience);
		void ask().then((answer) => {
			clearTimeout(slow);
			if (isWanted) setTold(answer);
		});
		return () => {
			isWanted = false;
			clearTimeout(slow);
		};
	}, [ask === undefined, tries, key]);
	const askAgain = () => {
		setTries((before) => before + 1);
	};
	return { told, isSlow, askAgain };
}

/** After how long one says that it takes long, in milliseconds. */
const patience = 4_000;
