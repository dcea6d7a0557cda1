import { defineConfig } from 'vitest/config';
import { ByName } from './scripts/suite/by-name.ts';

const browserTests = 'scripts/e2e/**/*.test.ts';
const longTests = 'scripts/**/*.long.test.ts';

export default defineConfig({
	test: {
		globalSetup: 'scripts/suite/temporary-folder.ts',
		sequence: { sequencer: ByName },
		// A test often waits, for a program or a page: one more than two cores can run.
		maxWorkers: 3,
		projects: [
			{
				test: {
					name: 'source',
					include: ['src/**/*.test.{ts,tsx}'],
					// Modules that nothing changes: loaded once for all files they take a third of the time.
					isolate: false,
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'programs',
					include: ['scripts/**/*.test.{ts,mjs}'],
					exclude: [browserTests, longTests],
					// Some start a program, which takes a while when others use the machine too.
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'browser',
					include: [browserTests],
					exclude: [longTests],
					testTimeout: 120_000,
					hookTimeout: 240_000,
				},
			},
			{
				test: {
					// What `npm run test:long` alone looks at.
					name: 'long',
					include: [longTests],
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
					testTimeout: 600_000,
					hookTimeout: 600_000,
				},
			},
		],
	},
});
