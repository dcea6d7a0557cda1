import { defineConfig } from 'vitest/config';
import { ByName } from './scripts/suite/by-name.ts';
import { patience } from './scripts/suite/patience.ts';

const browserTests = 'scripts/e2e/**/*.test.ts';
const longTests = 'scripts/**/*.long.test.ts';

export default defineConfig({
	test: {
		globalSetup: 'scripts/suite/temporary-folder.ts',
		sequence: { sequencer: ByName },
		// A test often waits, for a program or a page: one more than two cores can run.
		maxWorkers: 3,
		expect: { poll: { timeout: patience } },
		// A test waits for many things, and each of them may take a while.
		testTimeout: 10 * patience,
		hookTimeout: 10 * patience,
		projects: [
			{
				test: {
					name: 'source',
					include: ['src/**/*.test.{ts,tsx}'],
					// Modules that nothing changes: loaded once for all files they take a third of the time.
					isolate: false,
				},
			},
			{
				test: {
					name: 'programs',
					include: ['scripts/**/*.test.{ts,mjs}'],
					exclude: [browserTests, longTests],
				},
			},
			{
				test: {
					name: 'browser',
					include: [browserTests],
					exclude: [longTests],
				},
			},
			{
				test: {
					// What `npm run test:long` alone looks at.
					name: 'long',
					include: [longTests],
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
