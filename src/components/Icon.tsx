/** A small drawing beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
			<path d={drawings[name]} />
		</svg>
	);
}

const drawings = {
	calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
	card: 'M3 6h18v12H3zM3 10h18M6 15h4',
	check: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM8 12l3 3 5-6',
	clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7v5l4 2',
	coins: 'M9 4a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM15.5 9.5a5 5 0 1 1-6.5 6.5',
	gift: 'M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7c-5 0-5-4-2.5-4S12 7 12 7s0-4 2.5-4S17 7 12 7',
	next: 'M4 12h15M13 6l6 6-6 6',
	people:
		'M4 21v-9M20 21v-9M2 8l2-5h16l2 5a3 3 0 0 1-5 2 3 3 0 0 1-5 0 3 3 0 0 1-5 0 3 3 0 0 1-5-2zM9 21v-6h6v6M4 21h16',
	place: 'M12 21c-4-5-7-8-7-11a7 7 0 0 1 14 0c0 3-3 6-7 11zM12 8a2 2 0 1 0 0 4a2 2 0 0 0 0-4z',
} as const;

export type IconName = keyof typeof drawings;
