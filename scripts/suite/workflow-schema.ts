import { z } from 'zod';

const permissions = z.union([z.string(), z.record(z.string(), z.string())]).optional();
export type Permissions = z.output<typeof permissions>;

const values = z.record(z.string(), z.unknown()).optional();

const step = z.strictObject({
	id: z.string().optional(),
	if: z.unknown().optional(),
	'continue-on-error': z.boolean().optional(),
	run: z.string().optional(),
	uses: z.string().optional(),
	with: values,
	env: values,
});

const job = z.strictObject({
	name: z.string().optional(),
	needs: z.unknown().optional(),
	if: z.unknown().optional(),
	'runs-on': z.string().optional(),
	'timeout-minutes': z.number().optional(),
	environment: z.unknown().optional(),
	permissions,
	uses: z.string().optional(),
	secrets: z.unknown().optional(),
	env: values,
	outputs: z.record(z.string(), z.string()).optional(),
	steps: z.array(step).default([]),
});
export type Job = z.output<typeof job>;

/** A workflow with the keys that are judged or harmless; any other, a shell say, could run something. */
export const workflowSchema = z.strictObject({
	name: z.string().optional(),
	on: z.unknown().optional(),
	concurrency: z.unknown().optional(),
	permissions,
	env: values,
	jobs: z.record(z.string(), job),
});

/** What keeps a workflow from being judged, in words. */
export function shapeProblems({ issues }: z.ZodError): string[] {
	return issues.flatMap((issue) => {
		const place = issue.path.length === 0 ? 'the workflow' : issue.path.join('.');
		return issue.code === 'unrecognized_keys'
			? issue.keys.map((key) => `${place} has ${key}, which nobody judges`)
			: [`${place} cannot be judged: ${issue.message}`];
	});
}
