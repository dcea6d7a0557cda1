import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { rightsProblems } from './workflow-rights.ts';

const pinned = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
const checkout = `{ uses: ${pinned}, with: { persist-credentials: false } }`;

test.each([
	['reads', '{ contents: read }'],
	['says what became of it', '{ contents: read, pull-requests: write, statuses: write }'],
])('a job that looks at a proposal as data and %s is fine', (_, rights) => {
	const steps = [
		checkout,
		'{ run: npm ci --ignore-scripts }',
		'{ run: node scripts/judge.ts --out a }',
	];
	expect(problems(rights, steps)).toEqual([]);
});

test.each(['{ contents: write }', '{ id-token: write }', 'write-all'])(
	'does not write: %s',
	(rights) => {
		expect(problems(rights, [checkout])).toEqual([
			'job one may write more than what is said of a proposal',
		]);
	},
);

test.each([
	'ref: refs/pull/1/head',
	'ref: main',
	'repository: ente/catalogo',
	'allow-unsafe-pr-checkout: true',
])('does not check out another commit: %s', (input) => {
	const step = `{ uses: ${pinned}, with: { persist-credentials: false, ${input} } }`;
	expect(problems('{}', [step])).toEqual(['job one checks out what is proposed']);
});

test.each([
	'{ run: npm ci }',
	'{ run: npm test }',
	'{ run: "node scripts/judge.ts; ls" }',
	'{ run: "node scripts/judge.ts `id`" }',
	'{ run: "node scripts/judge.ts $(id)" }',
	'{ run: "git checkout refs/proposals/1" }',
	'{ uses: ./.github/actions/ours }',
])('does not run %s', (step) => {
	expect(problems('{}', [step])).toEqual(['job one runs more than scripts that are published']);
});

test.each([
	'{ uses: actions/cache@v5 }',
	'{ uses: actions/setup-node@v7, with: { cache: npm, package-manager-cache: false } }',
	'{ uses: actions/setup-node@v7 }',
])('keeps nothing: %s', (step) => {
	expect(problems('{}', [step])).toEqual(['job one keeps a cache that others read']);
});

test.each([
	'${{ secrets.KEY }}',
	'${{ github.event.pull_request.title }}',
	'${{ github.head_ref }}',
	"${{ github['event'].pull_request.title }}",
	'${{ toJSON(github) }}',
	'${{ steps.card.outputs.text }}',
])('hands nothing on: %s', (value) => {
	const step = `{ run: node scripts/judge.ts, env: { X: "${value}" } }`;
	expect(problems('{}', [step])).toEqual(['job one hands on secrets, or what a stranger wrote']);
});

test('hands nothing on that stands around its steps', () => {
	const more = { env: { X: '${{ github.event.pull_request.title }}' } };
	expect(problems('{}', [checkout], more)).toEqual([
		'job one hands on secrets, or what a stranger wrote',
	]);
});

test('hands nothing on that stands around its jobs', () => {
	const env = { X: '${{ github.event.pull_request.title }}' };
	const around = (on: object, rights: string) =>
		rightsProblems({
			on,
			env,
			permissions: {},
			jobs: { one: { permissions: parse(rights) as unknown } },
		});
	const problem = ['hands on secrets, or what a stranger wrote'];
	expect(around({ pull_request_target: {} }, '{}')).toEqual(problem);
	expect(around(byTheClock, '{ issues: write }')).toEqual(problem);
});

test('tells other jobs where GitHub keeps a file, and nothing else', () => {
	const kept = '{ uses: actions/upload-artifact@v7, id: site, with: { path: site } }';
	const told = (output: string, step = kept) =>
		problems('{}', [step], { outputs: { site: `\${{ ${output} }}` } });
	expect(told('steps.site.outputs.artifact-url')).toEqual([]);
	const problem = ['job one hands other jobs more than the address of a file that is kept'];
	expect(told('steps.site.outputs.artifact-id')).toEqual(problem);
	expect(told('steps.site.outputs.artifact-url || steps.card.outputs.text')).toEqual(problem);
	const script = '{ run: node scripts/card.ts, id: site }';
	expect(told('steps.site.outputs.artifact-url', script)).toEqual(problem);
});

test.each(['{ contents: read, issues: write }', '{ contents: write }'])(
	'a job that starts by the clock and writes one thing is fine: %s',
	(rights) => {
		const steps = [checkout, '{ run: npm ci --ignore-scripts }', '{ run: node scripts/daily.ts }'];
		expect(problems(rights, steps, {}, byTheClock)).toEqual([]);
	},
);

test.each(['{ contents: write, issues: write }', '{ id-token: write }', 'write-all'])(
	'by the clock alone no job may do more: %s',
	(rights) => {
		expect(problems(rights, [checkout], {}, byTheClock)).toEqual([
			'job one may write more than one thing by the clock',
		]);
	},
);

test.each([
	['{ run: npm test }', 'runs more than scripts that are published'],
	['{ uses: actions/cache@v5 }', 'keeps a cache that others read'],
	[
		'{ run: node scripts/x.ts, env: { X: "${{ secrets.KEY }}" } }',
		'hands on secrets, or what a stranger wrote',
	],
])('by the clock a job that may write does not do this: %s', (step, problem) => {
	expect(problems('{ issues: write }', [step], {}, byTheClock)).toEqual([`job one ${problem}`]);
});

test('by the clock a job that hands something to one that may write is judged like it', () => {
	const reads = {
		permissions: {},
		outputs: { body: '${{ steps.x.outputs.body }}' },
		steps: [{ id: 'x', run: 'curl evil' }],
	};
	const of = (rights: object) =>
		rightsProblems({
			...{ on: byTheClock, permissions: {} },
			jobs: { reads, other: { needs: 'reads', permissions: rights } },
		});
	expect(of({ issues: 'write' })).toEqual([
		'job reads runs more than scripts that are published',
		'job reads hands other jobs more than the address of a file that is kept',
	]);
	expect(of({ issues: 'read' })).toEqual([]);
});

test('with a push beside the clock a job that may write runs nothing of ours', () => {
	const on = { schedule: [], push: {} };
	expect(problems('{ issues: write }', ['{ run: node scripts/x.ts }'], {}, on)).toEqual([
		'job one may write and runs code of the repository',
	]);
});

const byTheClock = { schedule: [{ cron: '17 5 * * *' }], workflow_dispatch: null };

function problems(
	rights: string,
	steps: string[],
	more: object = {},
	on: object = { pull_request_target: {} },
): string[] {
	return rightsProblems({
		on,
		permissions: {},
		jobs: {
			one: {
				...more,
				permissions: parse(rights) as unknown,
				steps: steps.map((step) => parse(step) as unknown),
			},
		},
	});
}
