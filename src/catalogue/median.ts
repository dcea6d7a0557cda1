/** The middle of some numbers, or the mean of the two in the middle; NaN of none. */
export function median(numbers: number[]): number {
	const sorted = [...numbers].sort((one, other) => one - other);
	const [low = NaN, high = low] = sorted.slice(
		Math.ceil(sorted.length / 2) - 1,
		Math.floor(sorted.length / 2) + 1,
	);
	return (low + high) / 2;
}
