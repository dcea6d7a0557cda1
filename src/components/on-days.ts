import type { Days } from '../catalogue/ahead.ts';

/**
 * Attributes of an element that is true on some days only. It is built as it is on the first day;
 * src/browser/later-days.ts shows and hides it as days pass.
 *
 * @param days stretches that do not overlap; one without ends is every day, none is no day
 */
export function onDays(days: Days[]): DayAttributes {
	if (days.some(({ from, until }) => from === undefined && until === undefined)) return {};
	return {
		'data-days': writeDays(days),
		hidden: days.every(({ from }) => from !== undefined),
	};
}

/** Days as ISO 8601-2 writes intervals, with `..` for an open end: `../2026-11-30 2027-04-01/..`. */
function writeDays(days: Days[]): string {
	return days.map(({ from = '..', until = '..' }) => `${from}/${until}`).join(' ');
}

interface DayAttributes {
	'data-days'?: string;
	hidden?: boolean;
}
