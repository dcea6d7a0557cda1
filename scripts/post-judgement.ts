import path from 'node:path';
import { parseArgs } from 'node:util';
import { siteAddress, sitePreview } from '../src/catalogue/load.ts';
import { leftOutcome } from './preview/left-outcome.ts';
import { postPreviewStatus } from './preview/post-preview-status.ts';
import { previewAddress, previewLinks } from './preview/preview-links.ts';
import { previewBlock, noCard, previewComes, previewStatus } from './preview/preview-words.ts';
import { commentText } from './proposal/comment-text.ts';
import { githubApi } from './proposal/github-api.ts';
import { readEvent, runJob } from './proposal/job.ts';
import { leftJudgement } from './proposal/left-judgement.ts';
import { postJudgement } from './proposal/post-judgement.ts';
import { readLeft } from './proposal/read-left.ts';
import { plainText } from './report/plain.ts';

/**
 * Says on GitHub what `judge-proposal.ts` and `card.ts` left in a folder; with `--preview`, once more,
 * and where the preview is that `preview-proposal.ts` left. Ends with 1 when GitHub does not take it.
 */
const { values } = parseArgs({
	options: {
		event: { type: 'string', default: process.env['GITHUB_EVENT_PATH'] ?? '' },
		from: { type: 'string', default: '.' },
		preview: { type: 'string' },
		login: { type: 'string', default: 'github-actions[bot]' },
	},
});

const variable = (name: string) => process.env[name] ?? '';

await runJob(post);

async function post(): Promise<number> {
	const event = await readEvent(values.event);
	const repositoryPage = `${variable('GITHUB_SERVER_URL')}/${event.repository}`;
	const run = `${repositoryPage}/actions/runs/${variable('GITHUB_RUN_ID')}`;
	const { site, base } = siteAddress('.');
	const address = previewAddress(sitePreview('.'), event.number);

	const preview =
		values.preview === undefined ? undefined : await leftOutcome(values.preview, event);
	const links =
		preview &&
		previewLinks(preview, run, {
			...{ pictures: variable('PICTURES'), download: variable('SITE'), address },
		});
	const read = (name: string) => readLeft(path.join(values.from, name));
	// Only what is admitted has a card.
	const card = (await read('card.md').catch(tellWhy)) ?? '';
	const text = card === '' ? 'text.md' : 'text-beside-card.md';
	const left = await Promise.all([read('judgement.json'), read(text)])
		.then(([written, said]) => {
			const judgement: unknown = JSON.parse(written);
			const isAdmitted = leftJudgement(judgement, event)?.isAdmitted === true;
			const soon = card === '' ? noCard : previewComes;
			const looks = preview && links ? previewBlock(preview, links) : soon;
			return { judgement, text: commentText({ isAdmitted, said, card, looks }) };
		})
		// The job before ended without them: that is said too.
		.catch(tellWhy);
	if (preview && left === undefined) throw new Error('The judgement that was given is not here.');
	const api = githubApi(variable('GITHUB_API_URL'), variable('GITHUB_TOKEN'));
	const home = new URL(base, site).href;
	const state = await postJudgement(api, event, left, {
		...{ page: run, login: values.login },
		trusted: [`${repositoryPage}/`, home, ...(address === undefined ? [] : [address])],
	});
	if (preview && links) await postPreviewStatus(api, event, previewStatus(preview, links, run));
	console.log(state);
	return 0;
}

/** What is not there is nothing to tell: a proposal that is not admitted has no card. */
function tellWhy(error: unknown): undefined {
	const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
	if (!isMissing) console.error(plainText(String(error)));
}
