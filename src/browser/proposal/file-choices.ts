/** The choices of files, numbered: a file that takes long to open may be ready after a later one. */
export interface FileChoices {
	/** Counts a choice for a question; what comes back tells whether it is still the last one there. */
	begin: (id: string) => () => boolean;
	/** Leaves no choice the last one, for any question. */
	forget: () => void;
}

/** Begins to count. */
export function numberChoices(): FileChoices {
	const last = new Map<string, number>();
	let count = 0;
	return {
		begin: (id) => {
			count += 1;
			const own = count;
			last.set(id, own);
			return () => last.get(id) === own;
		},
		forget: () => {
			last.clear();
		},
	};
}
