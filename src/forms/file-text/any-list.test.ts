import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewrittenText } from './rewritten-text.ts';

test('in any list every comment stays with its item, and every other line as it is', () => {
	fc.assert(
		fc.property(someList, someOrder, ({ items, isDeep, lineEnd }, { order, renamed, fresh }) => {
			const margin = isDeep ? '    ' : '';
			const head = '# prima\nbefore: x # x\nterms: # tutti\n';
			const foot = "last: 'no' # fine\n";
			const raw = head + items.map((id) => blockOf(id, margin)).join('') + foot;
			const kept = order.filter((id) => items.includes(id));
			const wanted = [
				...kept.map((id) => itemOf(id, id === renamed)),
				...(fresh ? [{ id: 'nuovo', how: 'altre parole' }] : []),
			];
			if (wanted.length === 0) return;
			const text =
				head +
				kept.map((id) => blockOf(id, margin, id === renamed)).join('') +
				(fresh ? `${margin}- id: nuovo\n${margin}  how: altre parole\n` : '') +
				foot;
			const as = (lines: string) => lines.replaceAll('\n', lineEnd);
			expect(rewrittenText('a.yml', as(raw), { before: 'x', terms: wanted, last: 'no' })).toBe(
				as(text),
			);
		}),
		{ numRuns: 500, seed: 20261122 },
	);
});

test('in any list of texts every comment stays with its item', () => {
	fc.assert(
		fc.property(someList, someOrder, ({ items }, { order, fresh }) => {
			const lineOf = (id: string) => `  # su ${id}\n  - "voce ${id}"  # dietro ${id}\n`;
			const kept = order.filter((id) => items.includes(id));
			const wanted = [...kept.map((id) => `voce ${id}`), ...(fresh ? ['altro testo'] : [])];
			if (wanted.length === 0) return;
			const isOnlyMore = kept.length === items.length;
			if (fresh && !isOnlyMore) return;
			const raw = `terms:\n${items.map(lineOf).join('')}`;
			const text = `terms:\n${kept.map(lineOf).join('')}${fresh ? '  - altro testo\n' : ''}`;
			expect(rewrittenText('a.yml', raw, { terms: wanted })).toBe(text);
		}),
		{ numRuns: 500, seed: 20261122 },
	);
});

const names = ['alfa', 'beta', 'gamma', 'delta', 'epsilon'];

const someList = fc.record({
	items: fc.shuffledSubarray(names, { minLength: 1 }),
	isDeep: fc.boolean(),
	lineEnd: fc.constantFrom('\n', '\r\n'),
});

const someOrder = fc.record({
	order: fc.shuffledSubarray(names),
	renamed: fc.constantFrom(...names, ''),
	fresh: fc.boolean(),
});

/** What an item says; no word of it stands in another. */
function itemOf(id: string, isRenamed: boolean): object {
	return { id, label: isRenamed ? `${id} da oggi` : id, help: `Testo di ${id}` };
}

/** The same as it is written, with its comments. */
function blockOf(id: string, margin: string, isRenamed = false): string {
	return [
		`# sopra ${id}`,
		`- id: ${id} # dietro ${id}`,
		`  # dentro ${id}`,
		`  label: '${id}${isRenamed ? ' da oggi' : ''}'`,
		`  help: Testo di ${id}`,
		`  # in fondo a ${id}`,
	]
		.map((line) => `${margin}${line}\n`)
		.join('');
}
