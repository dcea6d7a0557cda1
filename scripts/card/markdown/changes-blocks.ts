import type { Card } from '../card.ts';
import { asCode, asText } from './as-text.ts';
import { entryBlock } from './entry-block.ts';
import { listed } from './fitted.ts';
import { verbs } from './verbs.ts';

/** What the proposal changes, entry by entry; then all files that have no fields. */
export function changesBlocks({ entries, otherFiles }: Card): string[] {
	const others = otherFiles.map(({ file, kind }) => `- ${capital(verbs[kind])} ${asCode(file)}`);
	return [
		'### Che cosa cambia',
		...entries.slice(0, mostEntries).map(entryBlock),
		...(entries.length > mostEntries
			? [`… e altre ${entries.length - mostEntries} voci, che questa scheda non elenca.`]
			: []),
		...(others.length === 0
			? []
			: [listed(others, mostFiles, (left) => `- … e altri ${left} file`).join('\n')]),
	];
}

/** How much of what helps a merchant the offers say. */
export function completenessBlocks({ entries }: Card): string[] {
	const lines = entries.flatMap(({ name, completeness }) => {
		if (completeness === undefined) return [];
		const { score, missing } = completeness;
		const rest =
			missing.length === 0
				? 'dice tutto quello che aiuta un negozio.'
				: `aiuterebbe aggiungere ${missing.join(', ')}.`;
		return [`- «${asText(name, 80)}»: ${score} punti su 100; ${rest}`];
	});
	if (lines.length === 0) return [];
	return [
		'### Quanto è completa',
		listed(lines, mostEntries, (left) => `- … e altre ${left}`).join('\n'),
	];
}

function capital(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const mostEntries = 40;
const mostFiles = 30;
