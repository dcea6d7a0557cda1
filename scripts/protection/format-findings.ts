import { plainText } from '../report/plain.ts';
import type { Finding } from './protect.ts';

/** What differs, setting by setting, for whoever administers the repository. */
export function formatFindings(findings: Finding[]): string {
	return findings
		.flatMap(({ name, differences }) => [
			`${differences.length === 0 ? 'ok   ' : 'no   '}${name}`,
			...differences.map(
				({ path, is, wanted }) => `       ${path}: ora ${said(is)}, serve ${said(wanted)}`,
			),
		])
		.join('\n');
}

function said(value: unknown): string {
	return value === undefined ? 'niente' : plainText(JSON.stringify(value));
}
