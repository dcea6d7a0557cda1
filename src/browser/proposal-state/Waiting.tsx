import { fill } from '../../i18n/format.ts';
import { proposalStateText as text } from '../../i18n/proposal-state.ts';
import type { Trouble } from './ask-forge.ts';

/** That an answer is on its way. */
export function Waiting({ isSlow }: { isSlow: boolean }) {
	return <p role="status">{isSlow ? text.slow : text.loading}</p>;
}

/** Why an answer is missing, and the way to ask again. */
export function TroubleNote({ why, askAgain }: { why: Trouble; askAgain: () => void }) {
	return (
		<div class="alert alert-warning" role="alert">
			<p>{wordsOf(why)}</p>
			<button class="btn btn-outline-primary" type="button" onClick={askAgain}>
				{text.retry}
			</button>
		</div>
	);
}

function wordsOf(why: Trouble): string {
	if (why.kind !== 'limit') return text.trouble[why.kind];
	if (why.until === undefined) return text.trouble.limitSoon;
	// A minute more: the clock shows none of the seconds that are left.
	const time = clock.format(new Date(why.until.getTime() + 60_000));
	return fill(text.trouble.limit, { time });
}

const clock = new Intl.DateTimeFormat('it-IT', { timeStyle: 'short' });
