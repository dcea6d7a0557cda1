import type { Answers } from '../../forms/proposal/answers.ts';
import { type ChangeAction, endOf } from '../../forms/proposal/change.ts';
import { agreeWithDays, fill, formatDay } from '../../i18n/format.ts';
import { proposalChangeText as text } from '../../i18n/proposal-change.ts';

/** What an action does, before anybody answers. */
export function ChangeLead({ action, original }: { action: ChangeAction; original: Answers }) {
	const day = endOf(original);
	const lead = agreeWithDays(text.leads[action], { day }, 'it');
	return <p>{fill(lead, { day: day === '' ? text.nothing : formatDay(day, 'it') })}</p>;
}
