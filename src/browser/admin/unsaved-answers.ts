import type { KeptAnswers } from './kept-answers.ts';

/**
 * The answers that differ from those before, field by field, so that the rest can be changed by others
 * meanwhile.
 *
 * @param before the fields of an entry as they were
 * @param now as they are
 * @param chosen names of files that would be sent along with the entry, and cannot be kept
 */
export function unsavedAnswers(
	before: Record<string, unknown>,
	now: Record<string, unknown>,
	chosen: string[],
): Omit<KeptAnswers, 'at'> {
	const changes: Record<string, unknown> = {};
	const files = new Set<string>();
	for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
		const answer = filled(now[key]);
		if (JSON.stringify(filled(before[key])) === JSON.stringify(answer)) continue;
		const kept = withoutFiles(answer, chosen, files);
		if (kept !== undefined) changes[key] = kept;
	}
	return { changes, files: [...files] };
}

/** What was typed and deleted again is no answer. */
function filled(answer: unknown): unknown {
	const isEmpty =
		answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
	return isEmpty ? null : answer;
}

/** The address of a file that is nowhere would be a dead link. */
function withoutFiles(answer: unknown, chosen: string[], found: Set<string>): unknown {
	if (Array.isArray(answer)) {
		return answer
			.map((item) => withoutFiles(item, chosen, found))
			.filter((item) => item !== undefined);
	}
	if (typeof answer === 'object' && answer !== null) {
		return Object.fromEntries(
			Object.entries(answer)
				.map(([key, value]) => [key, withoutFiles(value, chosen, found)] as const)
				.filter(([, value]) => value !== undefined),
		);
	}
	if (typeof answer !== 'string') return answer;
	const file = chosen.find((name) => answer.startsWith('/') && answer.endsWith(`/${name}`));
	if (file === undefined) return answer;
	found.add(file);
	return undefined;
}
