import { proposalStateText as text } from '../../i18n/proposal-state.ts';
import { ClosedProposals } from './ClosedProposals.tsx';
import type { ForgeProposals } from './forge-proposals.ts';
import { OpenProposals } from './OpenProposals.tsx';

/** What the page needs beside the proposals. */
export interface Surroundings {
	forge: ForgeProposals;
	/** The page of the repository; every link that leaves the site begins so. */
	repository: string;
	/** The path the pages live under. */
	base: string;
	/** Of the owner of the site. */
	email: string;
}

/** The open proposals, and those that ended lately. */
export function ProposalStates(around: Surroundings) {
	return (
		<>
			<OpenProposals {...around} />
			<p class="link-list">
				<a href={`${around.repository}/pulls`} rel="external">
					{text.elsewhere}
				</a>
			</p>
			<ClosedProposals {...around} />
		</>
	);
}
