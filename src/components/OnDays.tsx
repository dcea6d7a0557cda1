import type { ComponentChildren } from 'preact';
import type { Days } from '../catalogue/ahead.ts';
import { onDays } from './on-days.ts';

/** What is true on some days only, as `daysWhen` tells them. */
export function OnDays({ days, children }: { days: Days[]; children: ComponentChildren }) {
	return days.length === 0 ? null : <div {...onDays(days)}>{children}</div>;
}
