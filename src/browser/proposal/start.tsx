// Before any schema is made: the policy of the page lets nothing be compiled.
import '../admin-zod.ts';
import { render } from 'preact';
import { romeDay } from '../../catalogue/rome-day.ts';
import { changeIn } from '../../forms/proposal/change.ts';
import type { Draft } from '../../forms/proposal/draft.ts';
import { chosenNames } from '../../forms/proposal/chosen-file.ts';
import { draftIn, holdsDraft } from '../../forms/proposal/draft-link.ts';
import { fieldsOf } from '../../forms/proposal/steps.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import { existingData } from './existing-data.ts';
import { keptAs, keptDraft, newProposal } from './kept-draft.ts';
import { readProposalData } from './proposal-data.ts';
import { ProposalForm } from './ProposalForm.tsx';

const root = document.querySelector<HTMLElement>('#modulo');
const paper = document.querySelector<HTMLElement>('#carta');
if (root !== null) {
	// Nobody begins to fill in what goes in a moment.
	if (paper !== null) paper.hidden = true;
	start(root).catch((error: unknown) => {
		console.error(error);
		if (paper !== null) paper.hidden = false;
		render(<p class="alert alert-warning">{text.failed}</p>, root);
	});
}

/** Puts the form in the place of the questions on paper, which stay where it cannot be opened. */
async function start(root: HTMLElement): Promise<void> {
	render(<p role="status">{text.loading}</p>, root);
	const settings = root.dataset['settings'] ?? '';
	const read = await readProposalData(settings);
	const today = read.content.prefills.today ?? romeDay(new Date());
	const prefills = { ...read.content.prefills, today };
	const data = { ...read, content: { ...read.content, prefills } };
	const change = changeIn(location.search);
	const begun = await begunDraft(change === undefined ? newProposal : keptAs(change));
	const compared = existingData(data, root.dataset['existing'] ?? '');
	const form = { ...begun, data, compared, today, base: root.dataset['base'] ?? '/' };
	if (change === undefined) {
		paper?.remove();
		render(<ProposalForm {...form} />, root);
		return;
	}
	const { openChange } = await import('./open-change.tsx');
	const opened = await openChange(change, form, settings);
	paper?.remove();
	render(opened, root);
}

/**
 * The draft to go on with: that of the link, or the one that this browser keeps.
 *
 * @param name the one under which it keeps it
 */
async function begunDraft(name: string): Promise<BegunDraft> {
	const kept = keptDraft(name);
	const isLink = holdsDraft(location.hash);
	const linked = isLink ? await draftIn(location.hash) : undefined;
	const isKept = kept !== undefined && linked === undefined;
	const begun = linked ?? kept;
	const files = begun === undefined ? '' : filesToChoose(begun);
	if (!isLink) return { start: kept, isKept, message: isKept ? text.keep.resumed + files : '' };
	const message = linked === undefined ? text.keep.broken : text.keep.resumedByLink;
	return { start: begun, isKept, message: message + files };
}

/** What a draft cannot hold. */
function filesToChoose({ partners, offers }: Draft): string {
	const named = [
		...chosenNames(fieldsOf.partners, partners),
		...chosenNames(fieldsOf.offers, offers),
	];
	return named.map(({ name }) => ` ${fill(text.file.again, { name })}`).join('');
}

/** How the form begins. */
interface BegunDraft {
	start: Draft | undefined;
	isKept: boolean;
	message: string;
}
