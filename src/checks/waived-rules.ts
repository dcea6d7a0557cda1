import { listAt, textAt } from './written.ts';

/** The names of rules that an entry's waivers accept, right or wrong, with their positions in the list. */
export function waivedRules(written: object): { rule: string; position: number }[] {
	return listAt(written, 'waivers').flatMap((waiver, position) => {
		const rule = textAt(waiver, 'rule');
		return rule === undefined ? [] : [{ rule, position }];
	});
}
