import { appendFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { githubApi } from './proposal/github-api.ts';
import { bringProposal, jobOptions, readEvent, runJob } from './proposal/job.ts';
import { judgeProposal } from './proposal/judge.ts';
import { formatJudgement, summaryOf } from './proposal/judgement-text.ts';
import { permissionOf } from './proposal/permission.ts';
import { safeComment } from './proposal/safe-comment.ts';

/**
 * Judges what a proposal touches, from the payload of its event. Ends with 0 when it is admitted, with
 * 1 when it is not, and with 2 when it could not be judged.
 */
const { values } = parseArgs({
	options: {
		...jobOptions(process.env),
		// What the author may do; without, GitHub is asked.
		permission: { type: 'string' },
		out: { type: 'string' },
		text: { type: 'string' },
		// What is said where the card says the rest.
		'text-beside-card': { type: 'string' },
	},
});

await runJob(judge, 2);

async function judge(): Promise<number> {
	const { repository, out, text } = values;
	const event = await readEvent(values.event);
	const base = await bringProposal(values, event);
	const api = githubApi(
		process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
		process.env['GITHUB_TOKEN'] ?? '',
	);
	const permission = values.permission ?? (await permissionOf(api, event.repository, event.author));
	const judgement = await judgeProposal({ event, repository, base, permission });
	const said = formatJudgement(judgement, false);
	const besideCard = values['text-beside-card'];
	if (out !== undefined) await writeFile(out, JSON.stringify(judgement, undefined, '\t'));
	if (text !== undefined) await writeFile(text, said);
	if (besideCard !== undefined) await writeFile(besideCard, formatJudgement(judgement, true));
	const summary = process.env['GITHUB_STEP_SUMMARY'];
	if (summary !== undefined) await appendFile(summary, safeComment(said));
	console.log(summaryOf(judgement));
	return judgement.isAdmitted ? 0 : 1;
}
