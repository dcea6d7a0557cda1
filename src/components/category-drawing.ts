/**
 * The drawing of a category, as lines on a square of 24 units.
 *
 * @param category its identifier; one without a drawing of its own gets a shop
 */
export function categoryDrawing(category?: string): string {
	return drawings.get(category ?? '') ?? shop;
}

/** By the identifiers of the categories that this catalogue has. */
const drawings = new Map([
	// A cart.
	[
		'vendita-online',
		'M2 4h3l3 11h10l3-8H6M9.5 18a1.5 1.5 0 1 0 0 3a1.5 1.5 0 0 0 0-3zM17 18a1.5 1.5 0 1 0 0 3a1.5 1.5 0 0 0 0-3z',
	],
	// A van.
	[
		'consegne-a-domicilio',
		'M4.5 17H2V6h11.5v11h-4M13.5 10H18l4 4v3h-2.5M14.5 17h-1M7 15a2 2 0 1 0 0 4a2 2 0 0 0 0-4zM17 15a2 2 0 1 0 0 4a2 2 0 0 0 0-4z',
	],
	// A megaphone.
	[
		'promozione-e-comunicazione',
		'M3 9.5v5h4l8 4.5V5L7 9.5zM7 14.5l1 5.5h3l-1-4M18 9.5a4 4 0 0 1 0 5M20.5 7a7.5 7.5 0 0 1 0 10',
	],
	// A laptop.
	['soluzioni-tecnologiche', 'M5 5h14v10H5zM5 15l-3 4h20l-3-4M10.5 17h3'],
	// A headset.
	[
		'supporto-e-formazione',
		'M4 14v-2a8 8 0 0 1 16 0v6a2.5 2.5 0 0 1-2.5 2.5H14M4 13h3v6H5.5A1.5 1.5 0 0 1 4 17.5zM17 13h3v6h-3z',
	],
	// A card.
	['pagamenti-digitali', 'M3 6h18v12H3zM3 10h18M6.5 14.5h4M15.5 14.5h2'],
]);
const shop =
	'M5 12v8h14v-8M4.5 4h15L22 9a2.5 2.5 0 0 1-5 0 2.5 2.5 0 0 1-5 0 2.5 2.5 0 0 1-5 0 2.5 2.5 0 0 1-5 0zM10 20v-5h4v5';
