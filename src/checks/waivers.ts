import type { CheckedEntry } from './rule.ts';
import { listAt, textAt } from './written.ts';

/** What an editor accepts in an entry, right or wrong, with its position in the list. */
export interface Waiver {
	rule: string;
	/** Missing where nobody wrote it, of which the schema speaks. */
	reason?: string;
	/** The day as somebody wrote it. */
	on?: string;
	position: number;
}

/** The waivers of an entry; none where its collection has none. */
export function waiversOf({ fields, written }: Pick<CheckedEntry, 'fields' | 'written'>): Waiver[] {
	if (fields.every(({ key }) => key !== 'waivers')) return [];
	return listAt(written, 'waivers').flatMap((waiver, position) => {
		const rule = textAt(waiver, 'rule');
		if (rule === undefined) return [];
		const [reason, on] = [textAt(waiver, 'reason'), textAt(waiver, 'on')];
		return [
			{ rule, position, ...(reason !== undefined && { reason }), ...(on !== undefined && { on }) },
		];
	});
}
