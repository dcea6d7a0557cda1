/** Something told in the words of schema.org. */
export interface Thing {
	'@type': string;
	[property: string]: unknown;
}

/**
 * Things as the text of a `<script type="application/ld+json">`. Nothing in it can end the script,
 * whoever wrote the values, nor break a line for whoever reads it as JavaScript.
 */
export function jsonLd(things: Thing[]): string {
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': things })
		.replaceAll('<', String.raw`\u003c`)
		.replaceAll('\u2028', String.raw`\u2028`)
		.replaceAll('\u2029', String.raw`\u2029`);
}
