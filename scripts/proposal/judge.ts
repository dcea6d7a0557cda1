import { files } from '../../src/schema/collections.ts';
import { blobSizes } from './blobs.ts';
import type { ProposalEvent } from './event.ts';
import { mostBytes, mostFiles, sizeProblems, tooManyFiles } from './limits.ts';
import { isSameLogin } from './login.ts';
import { identityQuestions, type Question } from './new-partner.ts';
import type { Objection } from './objection.ts';
import { pathProblems } from './paths.ts';
import type { ProposedChange } from './proposed-change.ts';
import { type Published, readPublished } from './published.ts';
import { haveCommonPast, idsOf, readChanges, readProposedTree } from './read-proposal.ts';
import { rightsProblems } from './rights.ts';
import type { TreeChange } from './tree-changes.ts';

/** Whether a proposal may be looked at any further, and by whom it comes. */
export interface Judgement {
	number: number;
	/** The commit that was judged: of another one nothing is said. */
	head: string;
	author: string;
	isEditors: boolean;
	/** Whether nothing is in the way. */
	isAdmitted: boolean;
	/** All that is in the way. */
	objections: Objection[];
	/** What editors must look at. */
	questions: Question[];
}

/**
 * Judges what a proposal touches, by the rules and rights of what is published. Nothing that it brings
 * is checked out or run, and no content is read before its path and size are right.
 *
 * @param event what GitHub says of it
 * @param repository a folder with its commit and the published one
 * @param base the published commit
 * @param permission what GitHub lets the author do in the catalogue's repository
 * @throws when it cannot be judged: a commit is missing, or git fails
 */
export async function judgeProposal({
	event,
	repository,
	base,
	permission,
}: Wanted): Promise<Judgement> {
	const { number, head, author } = event;
	const isEditors = isEditorsProposal(event, permission);
	const judgement = { number, head, author, isEditors };
	const judged = (objections: Objection[], questions: Question[] = []): Judgement => ({
		...judgement,
		isAdmitted: objections.length === 0,
		objections,
		questions,
	});
	// What merging would change is asked of the published branch alone.
	if (!event.isForPublished) return judged([otherBranch]);
	if (!(await haveCommonPast(repository, base, head))) return judged([noCommonPast]);
	const most = isEditors ? mostOfEditors : mostFiles;
	const tree = await readProposedTree(repository, base, head, most);
	if (tree === undefined) return judged([tooManyFiles]);
	const { changes, isInConflict } = tree;
	const general = [
		...(isInConflict ? [conflict] : []),
		...(changes.length === 0 ? [noChange] : []),
	];
	if (isEditors || isRegisters(event, changes)) return judged(general);

	const published = await readPublished(repository, base);
	const { outside, contents } = await admittedContents(repository, changes, published);
	if (general.length + outside.length > 0) return judged([...general, ...outside]);
	return judged(rightsProblems(contents, author, published), identityQuestions(contents, author));
}

/** The contents of a proposal of somebody who is no editor, unless paths or sizes are in the way. */
export async function admittedContents(
	repository: string,
	changes: TreeChange[],
	{ files: existing }: Published,
): Promise<{ outside: Objection[]; contents: ProposedChange[] }> {
	const paths = pathProblems(changes, existing);
	const sizes = sizeProblems(changes, await blobSizes(repository, idsOf(changes)));
	const outside = paths.length === 0 ? sizes : paths;
	if (outside.length > 0) return { outside, contents: [] };
	return { outside, contents: await readChanges(repository, changes, 2 * mostBytes) };
}

/**
 * Whether a proposal has the rights of an editor: GitHub says that its author may write in the
 * repository, and the branch is in the repository itself or the author's own, where nobody else may
 * put something in the author's name.
 */
function isEditorsProposal(event: ProposalEvent, permission: string) {
	const [headOwner = ''] = event.headRepository?.split('/') ?? [];
	const isOwn = isFromHere(event) || isSameLogin(event.author, headOwner);
	return isOwn && ['admin', 'maintain', 'write'].includes(permission);
}

/** The same owner is not enough: in other repositories of an organisation other people write. */
function isFromHere({ headRepository, repository }: ProposalEvent): boolean {
	return headRepository?.toLowerCase() === repository.toLowerCase();
}

/**
 * Whether a proposal is the one that the workflow `register` makes: of GitHub's own account for programs,
 * which only a workflow of this repository has, from a branch here, and of that one file.
 */
function isRegisters(event: ProposalEvent, changes: TreeChange[]) {
	return (
		event.author === 'github-actions[bot]' &&
		isFromHere(event) &&
		changes.every(({ file, after }) => file === files.register.file && after?.mode === '100644')
	);
}

/** The renaming of a term in every entry is no attack when editors do it. */
const mostOfEditors = 20_000;

const otherBranch: Objection = {
	problem: 'La proposta non è per il catalogo pubblicato, ma per un altro ramo.',
	cure: 'Su GitHub cambia il ramo a cui è destinata.',
};

const noCommonPast: Objection = {
	problem:
		'La proposta non parte dal catalogo: la sua storia non ha niente in comune con quella pubblicata.',
	cure: 'Riparti da una copia del catalogo e rifai la modifica.',
};

export const conflict: Objection = {
	problem: 'Nel frattempo il catalogo è cambiato negli stessi punti.',
	cure: 'Riparti dal testo pubblicato e rifai la modifica.',
};

const noChange: Objection = {
	problem: 'La proposta non cambia niente.',
	cure: 'Chiudila, o aggiungi quello che manca.',
};

interface Wanted {
	event: ProposalEvent;
	repository: string;
	base: string;
	permission: string;
}
