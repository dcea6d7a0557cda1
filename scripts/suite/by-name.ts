import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the files of tests by name, always in the same order. By size, as vitest has it, the longest
 * run, that of `accessibility.test.ts`, would come last and alone.
 */
export class ByName extends BaseSequencer {
	override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return Promise.resolve(files.sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1)));
	}
}
