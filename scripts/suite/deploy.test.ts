import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { expect, test } from 'vitest';

const text = await readFile('.github/workflows/deploy.yml', 'utf8');
const { jobs } = parse(text) as { jobs: Record<'build' | 'deploy', Job> };

test('only what was checked and built is put on line', () => {
	const commands = jobs.build.steps.map(({ run, uses = '' }) => run ?? uses.split('@')[0]);
	const last = ['npm run check', 'npm run build', 'node scripts/check-address.ts "$PAGES"'];
	expect(commands.slice(-4)).toEqual([...last, 'actions/upload-pages-artifact']);
	expect(jobs.build.steps.at(-1)?.with).toMatchObject({ path: 'dist' });
	expect(jobs.deploy.needs).toBe('build');
	expect(jobs.deploy.steps.map(({ uses = '' }) => uses.split('@')[0])).toEqual([
		'actions/deploy-pages',
	]);
});

test('nothing goes on after a failure', () => {
	for (const job of Object.values(jobs)) {
		for (const part of [job, ...job.steps]) {
			expect(part).not.toHaveProperty('if');
			expect(part).not.toHaveProperty('continue-on-error');
		}
	}
	// A pipe would end well though its first command had not.
	expect(jobs.build.steps.filter(({ run }) => /[|;]|&&/.test(run ?? ''))).toEqual([]);
});

test('a deployment that has begun is not broken off by the next', () => {
	expect(parse(text)).toMatchObject({
		concurrency: { group: 'deploy', 'cancel-in-progress': false },
	});
});

interface Job {
	needs?: string;
	steps: { run?: string; uses?: string; with?: object }[];
}
