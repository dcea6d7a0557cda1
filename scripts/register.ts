import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { forgeOf } from '../src/catalogue/forge.ts';
import { romeDay } from '../src/catalogue/rome-day.ts';
import { files } from '../src/schema/collections.ts';
import { writeChanges } from './acts/write.ts';
import { runProgram } from './program/run-program.ts';
import { readSiteSettings } from './program/site-settings.ts';
import { githubApi } from './proposal/github-api.ts';
import { refusalOfCopy } from './proposal/refusal-of-copy.ts';
import { buildRegister, formatRegister } from './register/build-register.ts';
import { isNews } from './register/is-news.ts';
import { readRegisterOptions, usage } from './register/options.ts';
import { proposeFile } from './register/propose-file.ts';
import { readHistory } from './register/read-history.ts';
import { proposalText, saidOf } from './register/words.ts';

/**
 * Counts the proposals from the history of the pull requests into `content/register.yml`; with
 * `--propose`, into a pull request instead. Nothing is written when nothing has changed.
 */
await runProgram(count);

async function count(): Promise<void> {
	const { root, propose, wantsHelp } = readRegisterOptions(process.argv.slice(2));
	if (wantsHelp) {
		console.log(usage);
		return;
	}
	const site = readSiteSettings(root);
	const { GITHUB_REPOSITORY: here } = process.env;
	const refusal = propose ? refusalOfCopy(site, here, 'qui non si propone niente') : undefined;
	if (refusal !== undefined) {
		console.log(refusal);
		return;
	}
	const { file } = files.register;
	const forge = forgeOf(site);
	const token = process.env['GITHUB_TOKEN'] ?? '';
	const rest = githubApi(process.env['GITHUB_API_URL'] ?? forge.api, token);
	const graphql = githubApi(process.env['GITHUB_GRAPHQL_URL'] ?? forge.graphql, token);
	const past = await readHistory(graphql, site.repository, site.branch);
	const register = buildRegister(past, romeDay(new Date()));
	const before = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
	if (!isNews(register, before ?? '')) {
		console.log("Niente di nuovo: il registro resta com'è.");
		return;
	}
	const text = formatRegister(register);
	if (!propose) {
		writeChanges(root, [{ file, before, after: text }]);
		console.log(`${file}: ${register.proposals.length} proposte contate.`);
		return;
	}
	const { repository, branch: base } = site;
	const proposed = await proposeFile(rest, {
		...{ repository, base, file, text, branch: 'registro' },
		...proposalText(register.proposals.length),
	});
	const said = saidOf(proposed, forge.pages);
	console.log(said);
	const summary = process.env['GITHUB_STEP_SUMMARY'];
	if (summary !== undefined) await appendFile(summary, `${said}\n`);
}
