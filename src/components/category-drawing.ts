/**
 * The drawing of a category, as lines on a square of 24 units.
 *
 * @param category its identifier; one without a drawing of its own gets the general one
 */
export function categoryDrawing(category?: string): string {
	return drawings.get(category ?? '') ?? general;
}

const drawings = new Map([
	['vendita-online', 'M3 4h3l2.5 11h10L21 7H7M10 20h.01M17 20h.01'],
	[
		'consegne-a-domicilio',
		'M2 6h12v10H2zM14 10h4l4 3v3h-8M6 16a2 2 0 1 0 .01 0M18 16a2 2 0 1 0 .01 0',
	],
	['promozione-e-comunicazione', 'M4 10v4h3l9 5V5l-9 5zM19 9a4 4 0 0 1 0 6M7 14l1 6h3l-1-4'],
	['soluzioni-tecnologiche', 'M5 5h14v10H5zM2 19h20M9 15v4M15 15v4'],
	[
		'supporto-e-formazione',
		'M4 14v-2a8 8 0 0 1 16 0v2M4 13h3v6H4zM17 13h3v6h-3zM18 19c0 2-3 3-6 3',
	],
	['pagamenti-digitali', 'M3 6h18v12H3zM3 10h18M6 15h4'],
]);
const general = 'M5 9v11h14V9M3 9l2-5h14l2 5zM10 20v-6h4v6';
