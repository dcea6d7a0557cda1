import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reportOn } from '../../scripts/report/report.ts';
import type { Issue } from '../schema/issue.ts';
import { ruleNames } from './rules.ts';
import { layOut } from './testing/fixture.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');

test('every rule has a failing and a passing fixture, and every fixture a rule', async () => {
	expect(ruleNames.length).toBeGreaterThan(0);
	expect(new Set(ruleNames).size).toBe(ruleNames.length);
	expect((await readdir(fixtures)).sort()).toEqual([...ruleNames].sort());
	for (const rule of ruleNames) {
		expect((await readdir(path.join(fixtures, rule))).sort()).toEqual([
			'failing',
			'messages.txt',
			'passing',
		]);
	}
});

test.each(ruleNames)(
	'%s finds what is wrong, says what to do, and finds nothing else',
	async (rule) => {
		const { issues } = reportOn(await layOut(path.join(fixtures, rule, 'failing')));
		expect(new Set(issues.filter(isOpen).map((issue) => issue.rule))).toEqual(new Set([rule]));
		await expect(issues.map(sentence).join('\n\n')).toMatchFileSnapshot(
			path.join(fixtures, rule, 'messages.txt'),
		);
	},
);

test.each(ruleNames)('%s lets pass what is right', async (rule) => {
	const { issues } = reportOn(await layOut(path.join(fixtures, rule, 'passing')));
	expect(issues.filter(isOpen)).toEqual([]);
});

/** What a waiver accepts is shown, and no problem. */
function isOpen({ problem }: Issue): boolean {
	return !problem.startsWith('Accettato con una deroga: ');
}

function sentence({ file, path: place, problem, cure, severity }: Issue): string {
	const where = [file.replace('content/', ''), place.join('.')].filter((part) => part !== '');
	return `${where.join(', ')} (${severity})\n${problem}\n${cure}`;
}
