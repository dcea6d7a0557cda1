import { z } from 'zod';
import { demand } from '../proposal/demand.ts';
import type { GithubApi } from '../proposal/github-api.ts';
import { refusalOf } from '../proposal/github-trouble.ts';
import { type Difference, differences } from './differences.ts';
import { actionsSettings, rulesetName, rulesOf } from './settings.ts';

/** What one setting has different from what it should have. */
export interface Finding {
	/** The setting's name, in Italian. */
	name: string;
	differences: Difference[];
}

/**
 * Compares the settings of a repository with what the catalogue needs, and changes them where asked.
 *
 * @param repository `owner/name`
 * @param options.checks what must have passed before something is published
 * @param options.isApplied whether differences are mended
 * @returns the differences as they were before, setting by setting; all of them, empty ones too
 * @throws Obstacle when GitHub does not answer or refuses: the token must be an administrator's
 */
export async function protectRepository(
	api: GithubApi,
	repository: string,
	{ checks, isApplied }: { checks: string[]; isApplied: boolean },
): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const { name, path, wanted } of actionsSettings) {
		const address = `/repos/${repository}${path}`;
		// What depends on another setting is no conflict once that one is right.
		const found = differences(await read(api, address, [409]), wanted);
		if (isApplied && found.length > 0) await write(api, 'PUT', address, wanted);
		findings.push({ name, differences: found });
	}
	return [...findings, await protectBranch(api, repository, checks, isApplied)];
}

async function protectBranch(
	api: GithubApi,
	repository: string,
	checks: string[],
	isApplied: boolean,
): Promise<Finding> {
	const schema = z.object({ id: z.int() });
	const app = await demand(api, { method: 'GET', path: '/apps/github-actions', schema, needs });
	const wanted = rulesOf(checks, app.id);
	const address = `/repos/${repository}/rulesets`;
	const all = await demand(api, {
		...{ method: 'GET', path: `${address}?includes_parents=false&per_page=100`, needs },
		schema: z.array(z.object({ id: z.int(), name: z.string() })),
	});
	const own = all.find(({ name }) => name === rulesetName);
	const is = own === undefined ? undefined : await read(api, `${address}/${own.id}`);
	const found = differences(is, wanted);
	if (isApplied && found.length > 0) {
		if (own === undefined) await write(api, 'POST', address, wanted);
		else await write(api, 'PUT', `${address}/${own.id}`, wanted);
	}
	return { name: 'Regole del ramo pubblicato', differences: found };
}

async function read(api: GithubApi, path: string, absent: number[] = []): Promise<unknown> {
	const answer = await api.ask('GET', path);
	if (absent.includes(answer.status)) return undefined;
	if (answer.status === 200) return answer.body;
	throw refusalOf(answer, `GET ${path}`, needs);
}

async function write(api: GithubApi, method: string, path: string, sent: unknown) {
	await demand(api, { method, path, sent, schema: z.unknown(), needs });
}

const needs = 'di chi amministra il repository, con «Administration: Read and write»';
