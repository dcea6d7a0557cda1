import type { Job } from './workflow-schema.ts';

/**
 * What is wrong with the rights of a job that starts when a stranger proposes something: it may write no
 * more than what is said of the proposal.
 */
export function targetProblems(name: string, job: Job): string[] {
	return writesOf(job).some((right) => !harmless.includes(right))
		? [`job ${name} may write more than what is said of a proposal`]
		: [];
}

/**
 * What is wrong with the rights of a job that may write and starts by the clock or by an editor's hand:
 * the code is the published one, yet it must do one thing alone.
 */
export function timedProblems(name: string, job: Job): string[] {
	return oneThing.includes(writesOf(job).sort().join())
		? []
		: [`job ${name} may write more than one thing by the clock`];
}

/**
 * What no job may do that has rights and meets texts of strangers, or that may hand such a job something:
 * it must run the published branch's own scripts and nothing else, keep nothing in a cache that others
 * read, and hand other jobs nothing but addresses of kept files.
 */
export function strangerProblems(name: string, job: Job): string[] {
	const { uses: called, steps, outputs = {}, env: jobEnv } = job;
	const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
	const isForeign = checkouts.some((step) =>
		foreign.some((input) => Object.hasOwn(step.with ?? {}, input)),
	);
	const isOwn = steps.every(({ run, uses }) =>
		run === undefined ? uses?.startsWith('./') !== true : commands.test(run.trim()),
	);
	const keeps = steps.some(
		({ uses = '', with: inputs = {} }) =>
			uses.startsWith('actions/cache') ||
			'cache' in inputs ||
			(uses.startsWith('actions/setup-') && inputs['package-manager-cache'] !== false),
	);
	const told = [jobEnv, ...steps.map(({ run, with: inputs, env }) => [run, inputs, env])];
	const kept = steps
		.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
		.map(({ id = '' }) => `\${{ steps.${id}.outputs.artifact-url }}`);
	return [
		...(isForeign ? [`job ${name} checks out what is proposed`] : []),
		...(isOwn && called === undefined
			? []
			: [`job ${name} runs more than scripts that are published`]),
		...(keeps ? [`job ${name} keeps a cache that others read`] : []),
		...(isForeignTold(told) ? [`job ${name} hands on secrets, or what a stranger wrote`] : []),
		// GitHub makes that address; whatever a script prints may repeat a proposal.
		...(Object.values(outputs).some((output) => !kept.includes(output))
			? [`job ${name} hands other jobs more than the address of a file that is kept`]
			: []),
	];
}

/** Whether anything that a runner fills in could be a secret, or the words of a stranger. */
export function isForeignTold(told: unknown): boolean {
	const filled = JSON.stringify(told ?? null).matchAll(/\$\{\{(.*?)\}\}/g);
	return [...filled].some(([, expression = '']) => !ours.test(expression.trim()));
}

function writesOf({ permissions = {} }: Job): string[] {
	const rights =
		typeof permissions === 'string' ? [[permissions, 'write']] : Object.entries(permissions);
	return rights.filter(([, level]) => level === 'write').map(([right = '']) => right);
}

const harmless = ['pull-requests', 'statuses'];

/** What GitHub makes itself, and what other jobs hand on, which is judged there. */
const ours = /^(?:github\.token|runner\.temp|needs\.[\w-]+\.outputs\.[\w-]+)$/;

/** An issue, a branch, or a branch with the proposal of it. */
const oneThing = ['issues', 'contents', 'contents,pull-requests'];

/** They bring another commit than that of the published branch. */
const foreign = ['ref', 'repository', 'allow-unsafe-pr-checkout'];

/** What the lock names, without running any of it, and scripts with plain arguments. */
const commands = /^(?:npm ci --ignore-scripts|node scripts\/[\w-]+\.ts(?: [\w./"$-]+)*)$/;
