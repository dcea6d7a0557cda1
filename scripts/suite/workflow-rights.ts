import { z } from 'zod';
import { targetProblems } from './workflow-target.ts';

/**
 * What is wrong with the rights of a workflow: they must be said, since a repository's own default may
 * be to write everything; a job that may write must run none of the repository's code, but by the clock
 * and for few rights; and a checkout must not leave its token in the folder where such code runs. Nothing may start with such rights on a
 * stranger's proposal, or be handed every secret; what comes from one is only looked at as `targetProblems` says.
 *
 * @param workflow as it is written
 */
export function rightsProblems(workflow: unknown): string[] {
	const { on, permissions, jobs } = workflowSchema.parse(workflow);
	const isTarget = isOnlyTarget(on);
	// Nobody but those who may write starts these, and then what is published runs.
	const isOurs = isTarget || isPlanned(on);
	return [
		...(permissions === undefined ? ['says no permissions'] : []),
		...(canWrite(permissions) ? ['lets every job write'] : []),
		...(startsWithRights(on) ? ['starts with our rights on a proposal of somebody else'] : []),
		...Object.entries(jobs).flatMap(([name, job]) => [
			...jobProblems(name, job, isOurs),
			...(isTarget ? targetProblems(name, job) : []),
			...(isPlanned(on) && canWrite(job.permissions)
				? targetProblems(name, job, plannedRights)
				: []),
		]),
	];
}

function jobProblems(
	name: string,
	{ permissions, uses: called, secrets, steps }: Job,
	isOurs: boolean,
): string[] {
	const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
	const runs =
		called?.startsWith('./') === true ||
		steps.some(({ run, uses }) => run !== undefined || uses?.startsWith('./') === true);
	return [
		...(canWrite(permissions) && (runs || checkouts.length > 0) && !isOurs
			? [`job ${name} may write and runs code of the repository`]
			: []),
		...(checkouts.some((step) => step.with?.['persist-credentials'] !== false)
			? [`job ${name} leaves its token in the checked out folder`]
			: []),
		...(secrets === 'inherit' ? [`job ${name} hands on every secret`] : []),
	];
}

/** These events run with the rights of the repository on what a stranger has sent. */
function startsWithRights(on: unknown): boolean {
	const events = eventsOf(on);
	return (
		events.includes('workflow_run') || (events.includes('pull_request_target') && !isOnlyTarget(on))
	);
}

/** With other events beside it, nobody could say whose code a checkout brings. */
function isOnlyTarget(on: unknown): boolean {
	const events = eventsOf(on);
	return events.length === 1 && events[0] === 'pull_request_target';
}

/** It starts by the clock or by hand, and by nothing that a stranger does. */
function isPlanned(on: unknown): boolean {
	const events = eventsOf(on);
	return (
		events.length > 0 &&
		events.every((event) => event === 'schedule' || event === 'workflow_dispatch')
	);
}

/** What a program needs to put something before people, who decide. */
const plannedRights = ['contents', 'pull-requests', 'issues'];

function eventsOf(on: unknown): unknown[] {
	if (typeof on === 'string') return [on];
	return Array.isArray(on) ? on : Object.keys(on ?? {});
}

function canWrite(permissions: Permissions): boolean {
	if (typeof permissions === 'string') return permissions !== 'read-all';
	return Object.values(permissions ?? {}).includes('write');
}

const permissions = z.union([z.string(), z.record(z.string(), z.string())]).optional();
type Permissions = z.output<typeof permissions>;

const job = z.object({
	permissions,
	uses: z.string().optional(),
	secrets: z.unknown().optional(),
	env: z.record(z.string(), z.unknown()).optional(),
	outputs: z.record(z.string(), z.string()).optional(),
	steps: z
		.array(
			z.object({
				id: z.string().optional(),
				run: z.string().optional(),
				uses: z.string().optional(),
				with: z.record(z.string(), z.unknown()).optional(),
				env: z.record(z.string(), z.unknown()).optional(),
			}),
		)
		.default([]),
});
export type Job = z.output<typeof job>;

const workflowSchema = z.object({
	on: z.unknown().optional(),
	permissions,
	jobs: z.record(z.string(), job),
});
