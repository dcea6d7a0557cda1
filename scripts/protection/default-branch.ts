import { z } from 'zod';
import type { Site } from '../../src/schema/site.ts';
import { Obstacle } from '../program/obstacle.ts';
import { demand } from '../proposal/demand.ts';
import type { GithubApi } from '../proposal/github-api.ts';
import { plainText } from '../report/plain.ts';

/**
 * Makes sure that GitHub's default branch, which the rules are for, is the one that the site is made of.
 *
 * @throws Obstacle when it is another one, or GitHub does not say
 */
export async function demandDefaultBranch(
	api: GithubApi,
	{ repository, branch }: Pick<Site, 'repository' | 'branch'>,
): Promise<void> {
	const { default_branch: is } = await demand(api, {
		...{ method: 'GET', path: `/repos/${repository}`, needs: 'che possa leggere il repository' },
		schema: z.object({ default_branch: z.string() }),
	});
	if (is === branch) return;
	throw new Obstacle(
		`Su GitHub il ramo predefinito è «${plainText(is)}», ma per «branch» in content/site.yml è «${plainText(branch)}»: le regole proteggerebbero un ramo che il sito non usa. Scrivi lo stesso nome in content/site.yml, oppure cambia «Default branch» nelle impostazioni su GitHub, e riprova.`,
	);
}
