import { expect, test } from 'vitest';
import type { IndexedEntry } from './catalogue-index.ts';
import { inOrderOfProposal } from './proposal-order.ts';

test('the first proposed comes first, then by name, then what has no day', () => {
	const entries = [
		anEntry('senza-giorno'),
		anEntry('a-nuova', '2026-11-20'),
		anEntry('giorno-sbagliato', '20/11/2026'),
		anEntry('vetrina-2', '2026-11-10'),
		anEntry('vetrina', '2026-11-10'),
	];
	expect(inOrderOfProposal(entries).map(({ id }) => id)).toEqual([
		'vetrina',
		'vetrina-2',
		'a-nuova',
		'giorno-sbagliato',
		'senza-giorno',
	]);
});

test('copies are not compared, unless what they copy is gone', () => {
	const ids = (entries: IndexedEntry[]) => inOrderOfProposal(entries).map(({ id }) => id);
	expect(ids([anEntry('vetrina (1)'), anEntry('vetrina')])).toEqual(['vetrina']);
	expect(ids([anEntry('vetrina (1)')])).toEqual(['vetrina (1)']);
});

function anEntry(id: string, day?: string): IndexedEntry {
	return {
		collection: 'offers',
		id,
		file: `content/offers/${id}.md`,
		...(day !== undefined && { day }),
	};
}
