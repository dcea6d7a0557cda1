import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { romeDay } from '../src/catalogue/rome-day.ts';
import { internetAs } from './card/links/net.ts';
import { tryLinks } from './card/links/try-links.ts';
import { makeCard } from './card/make-card.ts';
import { cardMarkdown } from './card/markdown/markdown.ts';
import { gitWith, outsideRepositories } from './local/git.ts';
import { takeSnapshot } from './local/snapshot.ts';
import { parseEvent } from './proposal/event.ts';
import { gitLine } from './proposal/git-data.ts';
import { readProposal } from './proposal/read-proposal.ts';
import { formatAnnotations } from './report/github.ts';

/**
 * Prints the card of a proposal: `npm run card -- --base main --head proposta`. Nothing of the proposal
 * is executed. `--markdown` and `--json` name files to write.
 */
const { values } = parseArgs({
	options: {
		repository: { type: 'string', default: '.' },
		base: { type: 'string', default: 'main' },
		head: { type: 'string', default: 'HEAD' },
		// The payload of GitHub's event names the head, where there is one.
		event: { type: 'string' },
		links: { type: 'boolean', default: false },
		markdown: { type: 'string' },
		json: { type: 'string' },
	},
});

const { repository } = values;
const commit = (name: string) =>
	gitLine(repository, ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]).catch(
		() => {
			console.error(`Non c'è il ramo «${name}». «git branch --all» elenca quelli che ci sono.`);
			process.exit(1);
		},
	);
const proposed =
	values.event === undefined
		? values.head
		: parseEvent(JSON.parse(await readFile(values.event, 'utf8'))).head;
const [base, head] = await Promise.all([commit(values.base), commit(proposed)]);
const git = gitWith(outsideRepositories(process.env));
const { card, report } = await makeCard(await readProposal(repository, base, head), {
	today: romeDay(new Date()),
	...(values.links && {
		tryLinks: ({ entries }) => tryLinks(entries, internetAs('vicini-e-connessi')),
	}),
	writeBase: (folder) => takeSnapshot(git, repository, base, folder),
});
const text = cardMarkdown(card);
console.log(text);
if (values.markdown !== undefined) await writeFile(values.markdown, `${text}\n`);
if (values.json !== undefined) await writeFile(values.json, JSON.stringify(card, null, '\t'));
if (process.env['GITHUB_ACTIONS'] === 'true') {
	console.log(formatAnnotations(report));
	const summary = process.env['GITHUB_STEP_SUMMARY'];
	if (summary !== undefined) await appendFile(summary, `${text}\n`);
}
