import { appendFile, writeFile } from 'node:fs/promises';
import { romeDay } from '../src/catalogue/rome-day.ts';
import { internetAs } from './card/links/net.ts';
import { tryLinks } from './card/links/try-links.ts';
import { makeCard } from './card/make-card.ts';
import { saidHere } from './card/local/said-here.ts';
import { cardMarkdown } from './card/markdown/markdown.ts';
import { terminalText } from './card/markdown/terminal-text.ts';
import { type CardOptions, readCardOptions, usage } from './card/options.ts';
import { gitWith, outsideRepositories } from './program/git.ts';
import { Obstacle } from './program/obstacle.ts';
import { runProgram } from './program/run-program.ts';
import { takeSnapshot } from './program/snapshot.ts';
import { gitLine } from './proposal/git-data.ts';
import { readEvent } from './proposal/job.ts';
import { haveCommonPast, readProposal } from './proposal/read-proposal.ts';
import { formatAnnotations } from './report/github.ts';
import { plainText } from './report/plain.ts';

/**
 * Prints the card of a proposal: `npm run card -- --base main --head proposta`. Nothing of the proposal
 * is executed.
 */
await runProgram(async () => {
	const options = readCardOptions(process.argv.slice(2));
	if (options.wantsHelp) console.log(usage);
	else await printCard(options);
});

async function printCard({ repository, author, ...options }: CardOptions): Promise<void> {
	const event = options.event === undefined ? undefined : await readEvent(options.event);
	const names = { base: options.base, head: event ? event.head : options.head };
	const [base, head] = await Promise.all([
		commitOf(repository, names.base),
		commitOf(repository, names.head),
	]);
	if (!(await haveCommonPast(repository, base, head))) {
		throw new Obstacle(
			`«${plainText(names.head)}» non parte dal catalogo: la sua storia non ha niente in comune con «${plainText(names.base)}».`,
		);
	}
	const git = gitWith(outsideRepositories(process.env));
	const { card, report } = await makeCard(await readProposal(repository, base, head), {
		today: romeDay(new Date()),
		...(options.links && {
			tryLinks: (entries, known) => tryLinks(entries, known, internetAs('vicini-e-connessi')),
		}),
		writeBase: (folder) => takeSnapshot(git, repository, base, folder),
	});
	// Of a proposal on GitHub the comment says by itself who may change it.
	const text = event
		? cardMarkdown(card)
		: await saidHere(card, { repository, author, names, commits: { base, head } });
	const { isTTY, columns } = process.stdout;
	console.log(isTTY ? terminalText(text, columns) : text);
	if (options.markdown !== undefined) await writeFile(options.markdown, `${text}\n`);
	if (options.json !== undefined) await writeFile(options.json, JSON.stringify(card, null, '\t'));
	if (process.env['GITHUB_ACTIONS'] === 'true') {
		console.log(formatAnnotations(report));
		const summary = process.env['GITHUB_STEP_SUMMARY'];
		if (summary !== undefined) await appendFile(summary, `${text}\n`);
	}
}

async function commitOf(repository: string, name: string): Promise<string> {
	const wanted = ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`];
	return gitLine(repository, wanted).catch((cause: unknown) => {
		throw new Obstacle(
			`Non c'è il ramo «${plainText(name)}». «git branch --all» elenca quelli che ci sono.`,
			{ cause },
		);
	});
}
