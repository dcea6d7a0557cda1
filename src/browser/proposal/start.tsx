// Before any schema is made: the policy of the page lets nothing be compiled.
import '../admin-zod.ts';
import { render } from 'preact';
import { romeDay } from '../../catalogue/rome-day.ts';
import { draftIn, holdsDraft } from '../../forms/proposal/draft-link.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import { keptDraft } from './kept-draft.ts';
import type { ProposalData } from './proposal-data.ts';
import { ProposalForm } from './ProposalForm.tsx';

const root = document.querySelector<HTMLElement>('#modulo');
if (root !== null) {
	start(root).catch((error: unknown) => {
		console.error(error);
		render(<p class="alert alert-warning">{text.failed}</p>, root);
	});
}

/** Puts the form in the place of the questions on paper, which stay where it cannot be opened. */
async function start(root: HTMLElement): Promise<void> {
	render(<p role="status">{text.loading}</p>, root);
	const read = await readData(root.dataset['settings'] ?? '');
	const today = read.content.prefills.today ?? romeDay(new Date());
	const prefills = { ...read.content.prefills, today };
	const data = { ...read, content: { ...read.content, prefills } };
	const kept = keptDraft();
	const isLink = holdsDraft(location.hash);
	const linked = isLink ? await draftIn(location.hash) : undefined;
	const message = isLink
		? linked === undefined
			? text.keep.broken
			: text.keep.resumedByLink
		: kept === undefined
			? ''
			: text.keep.resumed;
	document.querySelector('#carta')?.remove();
	render(
		<ProposalForm
			{...{ data, today, message }}
			base={root.dataset['base'] ?? '/'}
			start={linked ?? kept}
			isKept={kept !== undefined && linked === undefined}
		/>,
		root,
	);
}

async function readData(address: string): Promise<ProposalData> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	// The same build has written it.
	return (await response.json()) as ProposalData;
}
