import { proposalStateText as text } from '../../i18n/proposal-state.ts';
import { ProposalItem } from './ProposalItem.tsx';
import type { Surroundings } from './ProposalStates.tsx';
import { useTold } from './use-told.ts';
import { TroubleNote, Waiting } from './Waiting.tsx';

/** The proposals that ended last: published, or not and why. */
export function ClosedProposals(around: Surroundings) {
	const { told, isSlow, askAgain } = useTold(around.forge.closed);
	return (
		<section aria-labelledby="chiuse">
			<h2 id="chiuse">{text.closed}</h2>
			{told === undefined && <Waiting isSlow={isSlow} />}
			{told?.ok === false && <TroubleNote why={told.why} askAgain={askAgain} />}
			{told?.ok === true && told.proposals.length === 0 && <p>{text.nothingClosed}</p>}
			{told?.ok === true && told.proposals.length > 0 && (
				<ul class="proposals">
					{told.proposals.map((proposal) => (
						<li key={proposal.number}>
							<ProposalItem {...{ proposal, around }} isOpen={false} />
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
