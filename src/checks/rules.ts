import type { Finding } from '../schema/issue.ts';
import { fileName } from './file-name.ts';
import { knownTerm } from './known-term.ts';
import { partnerExists } from './partner-exists.ts';
import type { CheckedEntry, Known, Rule } from './rule.ts';

/** Every rule. Adding one is a file, its fixtures and a row here. */
export const rules: readonly Rule[] = [fileName, knownTerm, partnerExists];

/** What the rules find in the entries, in the order of the entries. */
export function checkEntries(entries: CheckedEntry[], known: Known): Finding[] {
	return entries.flatMap((entry) =>
		rules.flatMap((rule) =>
			rule
				.check(entry, known)
				.map((finding) => ({ ...finding, file: entry.file, rule: rule.name })),
		),
	);
}
