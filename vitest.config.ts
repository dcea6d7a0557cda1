import { defineConfig } from 'vitest/config';

const browserTests = 'scripts/e2e/**/*.test.ts';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
					exclude: [browserTests],
				},
			},
			{
				test: {
					name: 'browser',
					include: [browserTests],
					// Each serves a site and drives a browser: two at a time is what two cores bear.
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 240_000,
				},
			},
		],
	},
});
