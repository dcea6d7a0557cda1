import { isGroup } from '../../forms/proposal/answers.ts';
import { type DecapStore, type Immutable, isImmutable, plain } from './decap-store.ts';

/**
 * Keeps Decap from taking a form for changed that nobody has touched: as they appear, some fields, such as
 * those of several choices, say that they hold nothing.
 */
export function keepUntouched(store: DecapStore): void {
	store.intercept(({ type, payload }) => {
		if (type !== 'DRAFT_CHANGE_FIELD') return true;
		const { field, value, metadata } = payload as FieldChange;
		// What a field has found out about its answer is no answer, and is wanted.
		if (Object.keys(Object(plain(metadata)) as object).length > 0) return true;
		const data = (store.draft().get('entry') as Immutable | undefined)?.get('data');
		const before = isImmutable(data) ? data.get(String(field.get('name'))) : undefined;
		return !saySame(plain(before), plain(value));
	});
}

/** Whether two answers say the same: one without a word says what none says, but an item of a list counts. */
export function saySame(one: unknown, other: unknown): boolean {
	if (saysNothing(one) || saysNothing(other)) return saysNothing(one) && saysNothing(other);
	if (Array.isArray(one) && Array.isArray(other)) {
		return one.length === other.length && one.every((item, at) => saySame(item, other[at]));
	}
	if (!isGroup(one) || !isGroup(other)) return one === other;
	return Object.keys({ ...one, ...other }).every((key) => saySame(one[key], other[key]));
}

function saysNothing(answer: unknown): boolean {
	if (Array.isArray(answer)) return answer.length === 0;
	if (isGroup(answer)) return Object.values(answer).every(saysNothing);
	return answer === undefined || answer === null || answer === '';
}

interface FieldChange {
	field: Immutable;
	value: unknown;
	metadata?: unknown;
}
