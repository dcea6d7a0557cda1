/**
 * The pages worth a link on one page of a long list: the first, the last, and those around it.
 * `undefined` stands for the pages left out.
 */
export function pageNumbers(current: number, last: number): (number | undefined)[] {
	const near = Array.from({ length: 5 }, (_, index) => current - 2 + index);
	const numbers = [...new Set([1, ...near, last])].filter((page) => page >= 1 && page <= last);
	return numbers.flatMap((page, index) => {
		const left = page - (numbers[index - 1] ?? 0) - 1;
		if (left === 0) return [page];
		// A single page takes no more room than the mark for it.
		return [left === 1 ? page - 1 : undefined, page];
	});
}
