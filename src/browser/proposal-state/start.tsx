import { render } from 'preact';
import { forgeProposals } from './forge-proposals.ts';
import { LocalDrafts } from './LocalDrafts.tsx';
import { localStore } from './local-drafts.ts';
import { ProposalStates } from './ProposalStates.tsx';
import { Waiting } from './Waiting.tsx';

const root = document.querySelector<HTMLElement>('#proposte');
if (root !== null) void start(root);

/** Tells what stands in the CMS of this machine, or else on the forge. */
async function start(root: HTMLElement): Promise<void> {
	render(<Waiting isSlow={false} />, root);
	const {
		api = '',
		name = '',
		branch = '',
		repository = '',
		base = '/',
		email = '',
	} = root.dataset;
	const store = await localStore(`${base}admin/config.json`);
	const forge = forgeProposals(api, name, branch);
	render(
		store === undefined ? (
			<ProposalStates {...{ forge, repository, base, email }} />
		) : (
			<LocalDrafts {...{ store, base }} />
		),
		root,
	);
}
