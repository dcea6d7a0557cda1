import { forgeOf } from '../src/catalogue/forge.ts';
import { Obstacle } from './program/obstacle.ts';
import { runProgram } from './program/run-program.ts';
import { readSiteSettings } from './program/site-settings.ts';
import { githubApi } from './proposal/github-api.ts';
import { demandDefaultBranch } from './protection/default-branch.ts';
import { formatFindings } from './protection/format-findings.ts';
import { readProtectionOptions, usage } from './protection/options.ts';
import { protectRepository } from './protection/protect.ts';
import { requiredChecks } from './protection/required-checks.ts';

/**
 * Says which settings of the repository differ from what the catalogue needs and, with `--apply`,
 * mends them. Ends with 0 when all are right, at the end.
 */
await runProgram(async () => {
	const options = readProtectionOptions(process.argv.slice(2));
	if (options.wantsHelp) console.log(usage);
	else process.exitCode = (await protect(options)) ? 0 : 1;
});

async function protect({ root, apply }: { root: string; apply: boolean }): Promise<boolean> {
	const token = process.env['GITHUB_TOKEN'] ?? '';
	const site = readSiteSettings(root);
	const api = githubApi(process.env['GITHUB_API_URL'] ?? forgeOf(site).api, token);
	await demandDefaultBranch(api, site);
	const checks = await requiredChecks(root);
	const look = (isApplied: boolean) =>
		protectRepository(api, site.repository, { checks, isApplied });

	// All is read before anything is written.
	const before = await look(false);
	console.log(formatFindings(before));
	const wasRight = before.every(({ differences }) => differences.length === 0);
	if (!apply) {
		if (!wasRight) console.log('Per correggere: aggiungi --apply.');
		return wasRight;
	}
	const after = await look(true)
		.then(() => look(false))
		.catch(halfDone);
	const isRight = after.every(({ differences }) => differences.length === 0);
	console.log(isRight ? 'Applicato e verificato.' : formatFindings(after));
	return isRight;
}

/** To do it again is to do what is left of it. */
function halfDone(cause: unknown): never {
	if (!(cause instanceof Obstacle)) throw cause;
	throw new Obstacle(
		`${cause.message}\nForse alcune impostazioni sono già cambiate: riprova con --apply, che fa solo quello che manca.`,
		{ cause },
	);
}
