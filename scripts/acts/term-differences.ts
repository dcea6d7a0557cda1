import { listAt, textAt } from '../../src/checks/written.ts';
import { type Field, innerFields } from '../../src/schema/describe.ts';
import type { Difference } from '../card/words/difference.ts';
import { differencesOf } from '../card/words/differences.ts';
import type { Naming } from '../card/words/naming.ts';

/**
 * What a vocabulary says otherwise than before, term by term: where one has gone, the others are no others
 * for standing in another place. One that has another identifier than all before was renamed.
 *
 * @param fields those of the file, the terms alone
 */
export function termDifferences(
	before: object,
	after: object,
	fields: Field[],
	naming: Naming,
): Difference[] {
	const [was, now] = [termsIn(before), termsIn(after)];
	const gone = [...was.keys()].filter((id) => !now.has(id));
	const come = [...now.keys()].filter((id) => !was.has(id));
	const source = come.length === 1 && gone.length === 1 ? gone[0] : undefined;
	const changed = [...now].flatMap(([id, term]) => {
		const from = come.includes(id) ? (source ?? id) : id;
		const differences = differencesOf(was.get(from) ?? {}, term, innerFields(fields[0]), naming);
		return differences.map((one) => ({ ...one, label: `Voce «${from}», ${one.label}` }));
	});
	const removed = gone
		.filter((id) => id !== source)
		.map((id): Difference => {
			const text = textAt(was.get(id), 'label', 'it') ?? id;
			const change = { kind: 'cleared', was: { kind: 'words', text } } as const;
			return { label: `Voce «${id}»`, isEditors: false, change };
		});
	return [...removed, ...changed];
}

function termsIn(written: object): Map<string, object> {
	return new Map(
		listAt(written, 'terms').flatMap((term) =>
			typeof term === 'object' && term !== null ? [[textAt(term, 'id') ?? '', term]] : [],
		),
	);
}
