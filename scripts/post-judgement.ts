import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { siteAddress } from '../src/catalogue/load.ts';
import { parseEvent } from './proposal/event.ts';
import { githubApi } from './proposal/github-api.ts';
import { postJudgement } from './proposal/post-judgement.ts';

/** Says on GitHub what `judge-proposal.ts` left in a folder. Ends with 1 when GitHub does not take it. */
const { values } = parseArgs({
	options: {
		event: { type: 'string', default: process.env['GITHUB_EVENT_PATH'] ?? '' },
		from: { type: 'string', default: '.' },
		login: { type: 'string', default: 'github-actions[bot]' },
	},
});

const variable = (name: string) => process.env[name] ?? '';
const event = parseEvent(JSON.parse(await readFile(values.event, 'utf8')));
const repositoryPage = `${variable('GITHUB_SERVER_URL')}/${event.repository}`;
const read = (name: string) => readFile(path.join(values.from, name), 'utf8');
// Only what is admitted has a card.
const card = await read('card.md').catch(() => '');
const left = await Promise.all([read('judgement.json'), read('text.md')])
	.then(([judgement, text]) => ({
		judgement: JSON.parse(judgement) as unknown,
		text: `${text}\n\n${card}`,
	}))
	// The job before ended without them: that is said too.
	.catch(() => undefined);
const api = githubApi(variable('GITHUB_API_URL'), variable('GITHUB_TOKEN'));
const { site, base } = siteAddress('.');
const state = await postJudgement(api, event, left, {
	page: `${repositoryPage}/actions/runs/${variable('GITHUB_RUN_ID')}`,
	login: values.login,
	trusted: [`${repositoryPage}/`, new URL(base, site).href],
});
console.log(state);
