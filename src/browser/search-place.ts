/** Where somebody was on the page: how many cards were shown, and how far it was scrolled. */
export interface Place {
	shown: number;
	scroll: number | undefined;
}

/** How many cards come at a time: a few screens of a phone. */
export const batch = 12;

/** Where somebody was when this entry of the history was left. */
export function placeHere(): Place {
	const { shown = batch, scroll } = (history.state ?? {}) as Partial<Place>;
	return { shown, scroll };
}

/** Keeps a part of the place with this entry of the history. */
export function keepPlace(part: Partial<Place>): void {
	history.replaceState({ ...(history.state as Partial<Place> | null), ...part }, '');
}

// Cards come after the browser would have scrolled.
history.scrollRestoration = 'manual';
let waiting: ReturnType<typeof setTimeout> | undefined;
addEventListener('scroll', () => {
	clearTimeout(waiting);
	waiting = setTimeout(() => {
		keepPlace({ scroll: scrollY });
	}, settled);
});

const settled = 150;
