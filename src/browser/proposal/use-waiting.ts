import { useRef, useState } from 'preact/hooks';

/** Tells when the last thing that was begun takes longer than people wait without a word. */
export function useWaiting(): Waiting {
	const [isLong, setLong] = useState(false);
	const last = useRef<Promise<unknown>>();
	const stop = () => {
		last.current = undefined;
		setLong(false);
	};
	const begin = (awaited: Promise<unknown>) => {
		last.current = awaited;
		const timer = setTimeout(() => {
			if (last.current === awaited) setLong(true);
		}, patience);
		const end = () => {
			clearTimeout(timer);
			if (last.current === awaited) stop();
		};
		awaited.then(end, end);
	};
	return { isLong, begin, stop };
}

/** How long people wait without a word, in milliseconds. */
export const patience = 1000;

/** Something that somebody waits for, of which a word is said once it takes long. */
interface Waiting {
	/** Whether it takes long by now. */
	isLong: boolean;
	/** Begins to wait; what was waited for before is no longer. */
	begin: (awaited: Promise<unknown>) => void;
	/** Waits no more. */
	stop: () => void;
}
