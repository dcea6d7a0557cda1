import { expect, test } from 'vitest';
import { ruleNames } from '../../src/checks/rules.ts';
import { declarationLabels } from '../../src/schema/offer-choices.ts';
import { collections } from '../../src/schema/collections.ts';
import { describeFields, fieldAt } from '../../src/schema/describe.ts';
import { lookNames } from './looks/looks.ts';
import { generalChecks, requirements } from './requirements.ts';

test('the rules of the notice come first, one to ten', () => {
	const numbers = requirements.flatMap(({ number }) => number ?? []);
	expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	expect(requirements.slice(0, 10).every(({ number }) => number !== undefined)).toBe(true);
});

test('every check and every look decides something, and none is named that does not exist', () => {
	const checks = requirements.flatMap((row) => row.checks);
	const looks = requirements.flatMap((row) => row.looks);
	expect([...new Set(checks)].sort()).toEqual([...ruleNames].sort());
	expect([...looks].sort()).toEqual(lookNames().sort());
	expect(generalChecks.every((name) => ruleNames.includes(name))).toBe(true);
});

test('every requirement is decided by something', () => {
	for (const { id, checks, looks } of requirements) {
		expect([...checks, ...looks], id).not.toEqual([]);
	}
});

test('what is found has one place, but for declarations', () => {
	const checks = requirements.flatMap((row) => [...row.checks]);
	const twice = checks.filter((name, at) => checks.indexOf(name) !== at);
	expect(new Set(twice)).toEqual(new Set(['declarations']));
	const fields = requirements.flatMap((row) => [...(row.fields ?? [])]);
	expect(new Set(fields).size).toBe(fields.length);
});

test('every declaration that a partner makes stands for a requirement', () => {
	const declared = requirements.flatMap((row) => [...(row.declarations ?? [])]);
	expect(declared.sort()).toEqual(Object.keys(declarationLabels).sort());
});

test('fields and evidence are fields of some collection', () => {
	const all = Object.values(collections).map(({ schema }) => describeFields(schema));
	for (const { fields = [], evidence = [] } of requirements) {
		for (const name of [...fields, ...evidence]) {
			expect(
				all.some((own) => fieldAt(own, name.split('.')) !== undefined),
				name,
			).toBe(true);
		}
	}
});
