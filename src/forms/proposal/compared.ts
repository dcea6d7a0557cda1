import type { CatalogueIndex } from '../../checks/catalogue-index.ts';
import { nearDuplicate } from '../../checks/near-duplicate.ts';
import type { Rule, RuleFinding } from '../../checks/rule.ts';
import { uniqueTitle } from '../../checks/unique-title.ts';

/** The rules that compare an entry with the others; the form itself gives names to files, so of names it has none. */
export const comparingRules: Rule[] = [uniqueTitle, nearDuplicate];

/**
 * What a rule finds in one entry beside all others.
 *
 * @param file the file of the entry, which is in the index
 */
export function compare(rule: Rule, file: string, index: CatalogueIndex): RuleFinding[] {
	if (rule.scope !== 'catalogue') return [];
	// Of two that clash a rule names the newer one, and one without a day comes after all others.
	const entries = index.entries.map((entry) => ({
		...entry,
		day: entry.file === file ? '' : anyDay,
	}));
	return rule.check({ ...index, entries }).filter((finding) => finding.file === file);
}

const anyDay = '2000-01-01';
