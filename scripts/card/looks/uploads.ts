import { type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';

/** What a picture shows and whose it is, no check can tell. */
export function newUpload({ changes, outside }: Proposal): Found[] {
	const isOutside = new Set(outside.map(({ file }) => file));
	const files = changes
		.filter(({ file, after }) => after !== undefined && file.startsWith('public/uploads/'))
		.map(({ file }) => file)
		.filter((file) => !isOutside.has(file));
	const [first] = files;
	if (first === undefined) return [];
	return [
		question(first, {
			problem:
				files.length === 1
					? 'Il programma non sa che cosa si vede in questo file.'
					: `Il programma non sa che cosa si vede in questi ${files.length} file.`,
			cure: 'Aprilo: si può pubblicare, ed è di chi propone?',
			quotes: files.slice(1),
		}),
	];
}
