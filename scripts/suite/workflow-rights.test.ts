import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { rightsProblems } from './workflow-rights.ts';

const checkout =
	'{ uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1, with: { persist-credentials: false } }';

test.each([
	['no permissions', '{}', '- run: ls', ['says no permissions']],
	['a right to write for all', '{ permissions: write-all }', '- run: ls', ['lets every job write']],
	[
		'one right to write for all',
		'{ permissions: { contents: read, pages: write } }',
		'- run: ls',
		['lets every job write'],
	],
])('%s is a problem', (_name, head, step, problems) => {
	expect(rightsProblems(workflow(head, '{}', step))).toEqual(problems);
});

test.each(['- run: ls', `- ${checkout}`, '- uses: ./.github/actions/ours'])(
	'a job that may write does not do this: %s',
	(step) => {
		expect(rightsProblems(workflow('{ permissions: {} }', '{ pages: write }', step))).toEqual([
			'job one may write and runs code of the repository',
		]);
	},
);

test.each(['[push, pull_request_target]', '{ workflow_run: {} }'])(
	'a workflow does not start on %s',
	(on) => {
		const head = `{ on: ${on}, permissions: {} }`;
		expect(rightsProblems(workflow(head, '{}', '- run: ls'))).toEqual([
			'starts with our rights on a proposal of somebody else',
		]);
	},
);

test('a job that may write calls no workflow of the repository, and hands on no secrets', () => {
	const one = {
		permissions: { pages: 'write' },
		uses: './.github/workflows/ours.yml',
		secrets: 'inherit',
	};
	expect(rightsProblems({ permissions: {}, jobs: { one } })).toEqual([
		'job one may write and runs code of the repository',
		'job one hands on every secret',
	]);
});

test.each([
	['{ contents: write, pull-requests: write }', '- run: node scripts/register.ts --propose', []],
	[
		'{ pages: write }',
		'- run: node scripts/register.ts',
		['job one may write more than one thing by the clock'],
	],
	['{ contents: write }', '- run: npm ci', ['job one runs more than scripts that are published']],
	['{ contents: write }', '- uses: ./x', ['job one runs more than scripts that are published']],
])('by the clock a job with %s that does this is judged: %s', (rights, step, problems) => {
	const head = '{ on: { schedule: [], workflow_dispatch: {} }, permissions: {} }';
	expect(rightsProblems(workflow(head, rights, step))).toEqual(problems);
	const pushed = '{ on: { schedule: [], push: {} }, permissions: {} }';
	expect(rightsProblems(workflow(pushed, rights, step))).not.toEqual([]);
});

test('a download names what it wants: one alone comes without its folder', () => {
	const step = `- uses: actions/download-artifact@v8`;
	const of = (inputs: string) =>
		rightsProblems(workflow('{ permissions: {} }', '{}', step + inputs));
	expect(of('\n  with: { name: told, path: told }')).toEqual([]);
	expect(of('\n  with: { path: left }')).toEqual(['job one downloads files without their name']);
});

test('a key that nobody judges is a problem', () => {
	const step = { run: 'ls', shell: 'x' };
	const one = { container: 'x', services: {}, steps: [step] };
	expect(rightsProblems({ permissions: {}, defaults: {}, jobs: { one } })).toEqual([
		'jobs.one.steps.0 has shell, which nobody judges',
		'jobs.one has container, which nobody judges',
		'jobs.one has services, which nobody judges',
		'the workflow has defaults, which nobody judges',
	]);
	expect(rightsProblems({ permissions: {} })[0]).toContain('jobs cannot be judged');
});

test('a checkout that keeps its token is a problem', () => {
	const step = '- uses: actions/checkout@v7';
	expect(rightsProblems(workflow('{ permissions: {} }', '{}', step))).toEqual([
		'job one leaves its token in the checked out folder',
	]);
});

test.each([
	['reads and runs', '{ contents: read }', `- ${checkout}\n- run: ls`],
	['writes and runs nothing of ours', '{ pages: write }', '- uses: actions/deploy-pages@v5'],
])('a job that %s is fine', (_name, rights, steps) => {
	expect(rightsProblems(workflow('{ permissions: {} }', rights, steps))).toEqual([]);
});

function workflow(head: string, rights: string, steps: string): unknown {
	return {
		...(parse(head) as object),
		jobs: { one: { permissions: parse(rights) as unknown, steps: parse(steps) as unknown } },
	};
}
