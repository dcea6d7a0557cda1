import { isGroup } from '../../forms/proposal/answers.ts';

/** A group of what somebody else has sent; without anything where it is none. */
export function groupIn(value: unknown): Record<string, unknown> {
	return isGroup(value) ? value : {};
}

/** The groups of a list that somebody else has sent; none where it is no list. */
export function groupsIn(value: unknown): Record<string, unknown>[] {
	return Array.isArray(value) ? value.map(groupIn) : [];
}

/** A text, no longer than a page bears; '' for anything else. */
export function textIn(value: unknown): string {
	if (typeof value !== 'string') return '';
	const text = value.trim();
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The day of an instant, `2026-11-22T10:00:00Z`; undefined for anything else. */
export function dayIn(value: unknown): string | undefined {
	return typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=T)/.exec(value)?.[0] : undefined;
}

/** Longer than what editors write, shorter than what somebody would flood a page with. */
const longest = 2_000;
