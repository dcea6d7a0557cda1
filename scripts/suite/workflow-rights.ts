import { type Job, type Permissions, shapeProblems, workflowSchema } from './workflow-schema.ts';
import {
	isForeignTold,
	strangerProblems,
	targetProblems,
	timedProblems,
} from './workflow-target.ts';

/**
 * What is wrong with the rights of a workflow: they must be said, since a repository's own default may
 * be to write everything; a job that may write must run none of the repository's code, but for one that
 * starts by the clock and does as `timedProblems` says, as do the jobs beside it that may hand it
 * something; and a checkout must not leave its token in the folder where such code runs. Nothing may
 * start with such rights on a stranger's proposal, or be handed every secret; what comes from one is only
 * looked at as `targetProblems` says. A key that is not known is a problem: nobody would judge it.
 *
 * @param workflow as it is written
 */
export function rightsProblems(workflow: unknown): string[] {
	const read = workflowSchema.safeParse(workflow);
	if (!read.success) return shapeProblems(read.error);
	const { on, permissions, env, jobs } = read.data;
	const isTarget = isOnlyTarget(on);
	const isTimed = eventsOf(on).every((event) => timed.includes(event)) && eventsOf(on).length > 0;
	const isTimedWriter = isTimed && Object.values(jobs).some((job) => canWrite(job.permissions));
	return [
		...(permissions === undefined ? ['says no permissions'] : []),
		...(canWrite(permissions) ? ['lets every job write'] : []),
		...(startsWithRights(on) ? ['starts with our rights on a proposal of somebody else'] : []),
		...((isTarget || isTimedWriter) && isForeignTold(env)
			? ['hands on secrets, or what a stranger wrote']
			: []),
		...Object.entries(jobs).flatMap(([name, job]) => [
			...jobProblems(name, job, isTarget || isTimed),
			...(isTarget ? targetProblems(name, job) : []),
			...(isTimed && canWrite(job.permissions) ? timedProblems(name, job) : []),
			...(isTarget || isTimedWriter ? strangerProblems(name, job) : []),
		]),
	];
}

function jobProblems(
	name: string,
	{ permissions, uses: called, secrets, steps }: Job,
	isWatched: boolean,
): string[] {
	const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
	const runs =
		called?.startsWith('./') === true ||
		steps.some(({ run, uses }) => run !== undefined || uses?.startsWith('./') === true);
	return [
		...(canWrite(permissions) && (runs || checkouts.length > 0) && !isWatched
			? [`job ${name} may write and runs code of the repository`]
			: []),
		...(checkouts.some((step) => step.with?.['persist-credentials'] !== false)
			? [`job ${name} leaves its token in the checked out folder`]
			: []),
		...(steps.some((step) => isDownload(step.uses) && step.with?.['name'] === undefined)
			? [`job ${name} downloads files without their name`]
			: []),
		...(secrets === 'inherit' ? [`job ${name} hands on every secret`] : []),
	];
}

function isDownload(uses: string | undefined): boolean {
	return uses?.startsWith('actions/download-artifact@') === true;
}

/** These events run with the rights of the repository on what a stranger has sent. */
function startsWithRights(on: unknown): boolean {
	const events = eventsOf(on);
	return (
		events.includes('workflow_run') || (events.includes('pull_request_target') && !isOnlyTarget(on))
	);
}

/** Nobody outside starts these, and their code is the published one, or an editor's own branch. */
const timed: unknown[] = ['schedule', 'workflow_dispatch'];

/** With other events beside it, nobody could say whose code a checkout brings. */
function isOnlyTarget(on: unknown): boolean {
	const events = eventsOf(on);
	return events.length === 1 && events[0] === 'pull_request_target';
}

function eventsOf(on: unknown): unknown[] {
	if (typeof on === 'string') return [on];
	return Array.isArray(on) ? on : Object.keys(on ?? {});
}

function canWrite(permissions: Permissions): boolean {
	if (typeof permissions === 'string') return permissions !== 'read-all';
	return Object.values(permissions ?? {}).includes('write');
}
