import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sitePreview } from '../src/catalogue/load.ts';
import { gitWith, outsideRepositories } from './program/git.ts';
import { takeSnapshot } from './program/snapshot.ts';
import { makePreview } from './preview/make-preview.ts';
import type { Outcome } from './preview/outcome.ts';
import { pictureCards } from './preview/picture-cards.ts';
import { previewAddress } from './preview/preview-links.ts';
import { runBounded } from './preview/run-bounded.ts';
import { bringProposal, jobOptions, readEvent, runJob } from './proposal/job.ts';
import { leftJudgement } from './proposal/left-judgement.ts';
import { readLeft } from './proposal/read-left.ts';
import { readProposal } from './proposal/read-proposal.ts';

/**
 * Builds the site as an admitted proposal would make it, and takes pictures of its cards and pages:
 * `site`, `pictures` and `outcome.json` of a folder. Ends with 1 when the site could not be built.
 */
const { values } = parseArgs({
	options: {
		...jobOptions(process.env),
		// Where `judge-proposal.ts` and `card.ts` left what they found.
		from: { type: 'string', default: '.' },
		out: { type: 'string', default: 'preview' },
	},
});
await runJob(preview);

async function preview(): Promise<number> {
	const { repository, from, out } = values;
	const event = await readEvent(values.event);
	const { number, head } = event;
	const judgement: unknown = JSON.parse(await readLeft(path.join(from, 'judgement.json')));
	if (leftJudgement(judgement, event)?.isAdmitted !== true)
		throw new Error(`Proposal ${number} is not admitted at ${head}.`);

	const address = previewAddress(sitePreview('.'), number);
	const base = await bringProposal(values, event);
	const git = gitWith(outsideRepositories(process.env));
	const site = path.join(out, 'site');
	await mkdir(out, { recursive: true });
	const made = await makePreview(await readProposal(repository, base, head), {
		...{ site, address },
		writeBase: (folder) => takeSnapshot(git, repository, base, folder),
		build: (root, folder) =>
			runBounded(['scripts/build.ts', '--root', root, '--out', folder], 5 * 60_000),
	});
	const { pathname } = new URL(address ?? 'https://anteprima.example/');
	const pictures =
		made.kind === 'made'
			? await pictureCards(path.join(from, 'card.json'), site, pathname, path.join(out, 'pictures'))
			: 'none';
	const outcome: Outcome = { number, head, ...made, pictures };
	await writeFile(path.join(out, 'outcome.json'), JSON.stringify(outcome, undefined, '\t'));
	console.log(made.kind);
	return made.kind === 'failed' ? 1 : 0;
}
