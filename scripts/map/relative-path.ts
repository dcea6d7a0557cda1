/** The same closed lines with steps instead of places: a third shorter, and it packs better. */
export function relativePath(absolute: string): string {
	return absolute
		.split('Z')
		.filter((ring) => ring.trim() !== '')
		.map(relativeRing)
		.join('');
}

function relativeRing(ring: string): string {
	const points = pointsOf(ring);
	const steps = points.map(([x, y], index) => {
		const [previousX, previousY] = points[index - 1] ?? [0, 0];
		return [x - previousX, y - previousY] as const;
	});
	// The last point is the first again, which z says.
	const [start, ...others] = steps.slice(0, -1).filter(([x, y]) => x !== 0 || y !== 0);
	return `M${pair(start)}l${others.map(pair).join(' ')}z`.replaceAll(' -', '-');
}

function pointsOf(ring: string): (readonly [number, number])[] {
	const numbers = ring.match(/-?[\d.]+/g)?.map(Number) ?? [];
	return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : []));
}

function pair(point: readonly [number, number] | undefined): string {
	return point === undefined ? '' : point.join(' ');
}
