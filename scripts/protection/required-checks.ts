import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { requiredStatus } from '../proposal/post-judgement.ts';

/**
 * The names of the checks without which nothing is published: what a proposal touches, and every job of
 * the workflow that checks and tests.
 *
 * @param root the folder that holds `.github`
 */
export async function requiredChecks(root: string): Promise<string[]> {
	const text = await readFile(path.join(root, '.github/workflows/check.yml'), 'utf8');
	const { jobs } = workflow.parse(parse(text));
	return [requiredStatus, ...Object.values(jobs).map(({ name }) => name)];
}

const workflow = z.object({ jobs: z.record(z.string(), z.object({ name: z.string() })) });
