import { files } from '../../src/schema/collections.ts';
import { blobSizes } from './blobs.ts';
import type { ProposalEvent } from './event.ts';
import { mostBytes, mostFiles, sizeProblems, tooManyFiles } from './limits.ts';
import { isSameLogin } from './login.ts';
import { identityQuestions, type Question } from './new-partner.ts';
import type { Obstacle } from './obstacle.ts';
import { pathProblems } from './paths.ts';
import { readPublished } from './published.ts';
import { idsOf, readChanges, readProposedTree } from './read-proposal.ts';
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
	obstacles: Obstacle[];
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
	const tree = await readProposedTree(
		repository,
		base,
		head,
		isEditors ? mostOfEditors : mostFiles,
	);
	const judged = (obstacles: Obstacle[], questions: Question[] = []): Judgement => ({
		...judgement,
		isAdmitted: obstacles.length === 0,
		obstacles,
		questions,
	});
	if (tree === undefined) return judged([tooManyFiles]);
	const { changes, isInConflict } = tree;
	const general = [
		...(isInConflict ? [conflict] : []),
		...(changes.length === 0 ? [noChange] : []),
	];
	if (isEditors || isRegisters(event, changes)) return judged(general);

	const published = await readPublished(repository, base);
	const paths = pathProblems(changes, published.files);
	const sizes = sizeProblems(changes, await blobSizes(repository, idsOf(changes)));
	const outside = [...general, ...paths, ...(paths.length === 0 ? sizes : [])];
	if (outside.length > 0) return judged(outside);
	const contents = await readChanges(repository, changes, 2 * mostBytes);
	return judged(rightsProblems(contents, author, published), identityQuestions(contents, author));
}

/**
 * Whether a proposal has the rights of an editor: GitHub says that its author may write in the
 * repository, and the branch is in the repository itself or the author's own, where nobody else may
 * put something in the author's name.
 */
function isEditorsProposal({ author, headOwner, repository }: ProposalEvent, permission: string) {
	const [owner = ''] = repository.split('/');
	const isOwn = [owner, author].some((login) => isSameLogin(login, headOwner ?? ''));
	return isOwn && ['admin', 'maintain', 'write'].includes(permission);
}

/**
 * Whether a proposal is the one that the workflow `register` makes: of GitHub's own account for programs,
 * which only a workflow of this repository has, from a branch here, and of that one file.
 */
function isRegisters({ author, headOwner, repository }: ProposalEvent, changes: TreeChange[]) {
	const [owner = ''] = repository.split('/');
	return (
		author === 'github-actions[bot]' &&
		isSameLogin(owner, headOwner ?? '') &&
		changes.every(({ file, after }) => file === files.register.file && after?.mode === '100644')
	);
}

/** The renaming of a term in every entry is no attack when editors do it. */
const mostOfEditors = 20_000;

const conflict: Obstacle = {
	problem: 'Nel frattempo il catalogo è cambiato negli stessi punti.',
	cure: 'Riparti dal testo pubblicato e rifai la modifica.',
};

const noChange: Obstacle = {
	problem: 'La proposta non cambia niente.',
	cure: 'Chiudila, o aggiungi quello che manca.',
};

interface Wanted {
	event: ProposalEvent;
	repository: string;
	base: string;
	permission: string;
}
