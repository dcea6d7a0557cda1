import type { ProposalCounts } from '../catalogue/register.ts';
import { plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { CountTable } from './CountTable.tsx';
import { reasonRows } from './reason-rows.ts';

/** What became of some proposals, why some were refused and how long the answers took. */
export function RegisterCounts({ counts, text }: Props) {
	const { received, approved, refused, withdrawn, waiting } = counts;
	const rows = [
		{ name: text.received, count: received },
		{ name: text.approved, count: approved },
		{ name: text.refused, count: refused },
		{ name: text.withdrawn, count: withdrawn },
		{ name: text.waiting, count: waiting },
	];
	const reasons = reasonRows(counts, text);
	const { howMany } = text;
	return (
		<>
			<p>{waited(counts, text)}</p>
			<div class="register-tables">
				<CountTable caption={text.cameIn} names={text.proposals} {...{ howMany, rows }} />
				{reasons.length > 0 && (
					<CountTable caption={text.reasons} names={text.reason} howMany={howMany} rows={reasons} />
				)}
			</div>
		</>
	);
}

function waited(
	{ approved, refused, medianDays: days }: ProposalCounts,
	text: Strings['register'],
) {
	if (days === undefined) return text.noDecision;
	const isOne = approved + refused === 1;
	if (days === 0) return isOne ? text.sameDayOne : text.sameDay;
	// Between two days: half had come by the second one.
	return plural(isOne ? text.daysOne : text.days, Math.ceil(days), text.lang);
}

interface Props {
	counts: ProposalCounts;
	text: Strings['register'];
}
