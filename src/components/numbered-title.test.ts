import { expect, test } from 'vitest';
import { it } from '../i18n/it.ts';
import { numberedTitle } from './numbered-title.ts';

test('the first page of a list has the title of the list, and each other its own', () => {
	const titles = [1, 2].map((currentPage) =>
		numberedTitle('Novità', { currentPage, lastPage: 2 }, it.list),
	);
	expect(titles).toEqual(['Novità', 'Novità, pagina 2 di 2']);
});
