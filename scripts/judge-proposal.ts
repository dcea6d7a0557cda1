import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseEvent } from './proposal/event.ts';
import { fetchProposal } from './proposal/fetch-proposal.ts';
import { gitLine } from './proposal/git-data.ts';
import { githubApi } from './proposal/github-api.ts';
import { judgeProposal } from './proposal/judge.ts';
import { formatJudgement, summaryOf } from './proposal/judgement-text.ts';
import { permissionOf } from './proposal/permission.ts';
import { safeComment } from './proposal/safe-comment.ts';
import { plainText } from './report/plain.ts';

/**
 * Judges what a proposal touches, from the payload of its event. Ends with 0 when it is admitted, with
 * 1 when it is not, and with 2 when it could not be judged.
 */
const { values } = parseArgs({
	options: {
		event: { type: 'string', default: process.env['GITHUB_EVENT_PATH'] ?? '' },
		repository: { type: 'string', default: '.' },
		base: { type: 'string', default: 'HEAD' },
		// From where the proposal is fetched; without, its commit is there by now.
		fetch: { type: 'string' },
		// What the author may do; without, GitHub is asked.
		permission: { type: 'string' },
		out: { type: 'string' },
		text: { type: 'string' },
	},
});

async function judge(): Promise<boolean> {
	const { repository, base, fetch: remote, out, text } = values;
	const event = parseEvent(JSON.parse(await readFile(values.event, 'utf8')));
	if (remote !== undefined) await fetchProposal(repository, remote, event);
	const api = githubApi(
		process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
		process.env['GITHUB_TOKEN'] ?? '',
	);
	const permission = values.permission ?? (await permissionOf(api, event.repository, event.author));
	const commit = await gitLine(repository, ['rev-parse', '--verify', '--end-of-options', base]);
	const judgement = await judgeProposal({ event, repository, base: commit, permission });
	const said = formatJudgement(judgement);
	if (out !== undefined) await writeFile(out, JSON.stringify(judgement, undefined, '\t'));
	if (text !== undefined) await writeFile(text, said);
	const summary = process.env['GITHUB_STEP_SUMMARY'];
	if (summary !== undefined) await appendFile(summary, safeComment(said));
	console.log(summaryOf(judgement));
	return judgement.isAdmitted;
}

try {
	process.exitCode = (await judge()) ? 0 : 1;
} catch (error) {
	// Git repeats what it could not read, on lines of its own.
	console.error(plainText(String(error)));
	process.exitCode = 2;
}
