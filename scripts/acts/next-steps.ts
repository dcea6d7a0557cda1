import path from 'node:path';
import { forgeOf, repositoryPage } from '../../src/catalogue/forge.ts';
import type { Site } from '../../src/schema/site.ts';
import { asCode } from '../card/markdown/as-text.ts';
import type { FileChange } from './file-change.ts';
import type { GitHere } from './git-here.ts';
import { forShell } from './for-shell.ts';

/**
 * The commands that bring a finished act to another person's eyes, as Markdown: a branch, a commit of
 * exactly what the act has changed whatever else has changed in the folder, and the page that opens the
 * pull request.
 *
 * @param here how things stood before the act
 */
export function nextSteps(
	here: GitHere | undefined,
	site: Published | undefined,
	{ root, changes, title, branch: wanted }: Finished,
): string[] {
	if (site === undefined) return [unsettled];
	if (here === undefined) return [elsewhere];
	const { branch, remote } = here;
	const isOwn = branch !== undefined && branch !== site.branch;
	const name = isOwn ? branch : freeName(wanted, here.branches);
	// Of a file that git never knew nothing is left to add.
	const known = changes.filter(
		({ file, after }) => after !== undefined || !here.untracked.has(file),
	);
	const places = placesOf(known, here.changed).map(forShell).join(' ');
	const git = root === '.' ? 'git' : `git -C ${forShell(root)}`;
	const commands = [
		...(isOwn ? [] : [`${git} switch --create ${forShell(name)}`]),
		`${git} add ${places}`,
		// What somebody has chosen for another commit stays out of this one.
		`${git} commit --message ${forShell(title)}${here.isSomeStaged ? ` -- ${places}` : ''}`,
		...(remote === undefined
			? []
			: [`${git} push --set-upstream ${forShell(remote.name)} ${forShell(name)}`]),
	];
	return [
		...begunWords(known, here, git),
		isOwn ? ownBranchWords(name, site.branch) : sending,
		['```sh', ...commands, '```'].join('\n'),
		remote === undefined
			? noRemote
			: `Poi apri la richiesta di modifica: ${pageOf(site, name, remote.address)}`,
	];
}

/** The changed files; a folder for many of them, where nothing else has changed in it. */
function placesOf(changes: readonly FileChange[], changed: ReadonlySet<string>): string[] {
	const own = new Set(changes.map(({ file }) => file));
	const folders = Map.groupBy([...own], (file) => path.posix.dirname(file));
	return [...folders].flatMap(([folder, files]) => {
		const others = [...changed].filter((file) => file.startsWith(`${folder}/`) && !own.has(file));
		return files.length > mostFiles && others.length === 0 ? [folder] : files;
	});
}

function begunWords(changes: readonly FileChange[], { changed }: GitHere, git: string): string[] {
	const begun = changes.filter(({ file }) => changed.has(file)).map(({ file }) => asCode(file));
	if (begun.length === 0) return [];
	const which = begun.length > 3 ? `${begun.length} di questi file` : begun.join(', ');
	return [
		`Anche prima c'erano modifiche senza un commit in ${which}: i comandi prendono anche quelle. Dopo \`git add\` vedi tutto con ${asCode(`${git} diff HEAD`)}.`,
	];
}

function ownBranchWords(branch: string, published: string): string {
	return `Sei nel ramo ${asCode(branch)}, e la modifica si aggiunge a quelle che sono già lì. Per una richiesta a parte, prima di un'azione torna in ${asCode(published)}. ${sending}`;
}

/** Where GitHub compares the branch with what is published; a copy of somebody is named by its owner. */
function pageOf(site: Published, branch: string, address: string): string {
	const [from, to] = [site.branch, branch].map((each) =>
		each.split('/').map(encodeURIComponent).join('/'),
	);
	const { host } = new URL(forgeOf(site).pages);
	const [, owner] = new RegExp(`\\b${RegExp.escape(host)}[/:]([\\w.-]+)/`).exec(address) ?? [];
	const isCopy = owner !== undefined && owner !== site.repository.split('/', 1)[0];
	return `${repositoryPage(site)}/compare/${from}...${isCopy ? `${owner}:` : ''}${to}?expand=1`;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
	for (let number = 1; ; number += 1) {
		const name = number === 1 ? wanted : `${wanted}-${number}`;
		if (!taken.has(name)) return name;
	}
}

const sending = "Perché un'altra persona legga la modifica, mandala con questi comandi:";

const unsettled =
	'content/site.yml non si legge, e non so quale ramo è pubblicato: correggilo, poi manda la modifica con git.';

const elsewhere =
	'Questa cartella non è un progetto di git: porta i file cambiati in una copia del progetto, e apri una richiesta di modifica.';

const noRemote =
	"Git qui non sa dove mandare il ramo: aggiungi l'indirizzo del progetto con `git remote add origin` e mandalo con `git push`.";

/** Of more, a folder is easier to read. */
const mostFiles = 4;

/** An act that has written its files. */
interface Finished {
	/** The folder that holds `content`, as it was typed. */
	root: string;
	changes: readonly FileChange[];
	/** Of the commit. */
	title: string;
	/** The name of the branch, which gets a number where there is one already. */
	branch: string;
}

type Published = Pick<Site, 'branch' | 'forge' | 'repository'>;
