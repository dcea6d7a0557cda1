import { categoryDrawing } from './category-drawing.ts';

/** A category drawn, beside its name. */
export function CategoryIcon({ category }: { category: string }) {
	return (
		<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
			<path d={categoryDrawing(category)} />
		</svg>
	);
}
