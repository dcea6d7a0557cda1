import { asCode } from '../markdown/as-text.ts';
import { listed } from '../markdown/fitted.ts';
import { verdictSigns } from '../markdown/signs.ts';

/** What to do where a branch has nothing to judge. */
export function nothingBlocks({ head, base, branch, files }: Here): string[] {
	const title = `## ${verdictSigns.nothing} Non c'è ancora niente da giudicare`;
	const asked = head === 'HEAD' ? (branch ?? head) : head;
	const why =
		asked === base
			? `${asCode(base)} è il catalogo com'è.`
			: `${asCode(asked)} non ha nessun commit che cambi qualcosa rispetto a ${asCode(base)}.`;
	const same = `${why} La scheda guarda solo quello che è in un commit.`;
	if (files.length === 0) {
		return [title, same, `Se la proposta è in un altro ramo, scrivi quale: ${again}.`];
	}
	const folders = ['content', 'public/uploads'].filter((folder) =>
		files.some((file) => file.startsWith(`${folder}/`)),
	);
	const commands = [
		...(branch === base ? ['git switch -c la-proposta'] : []),
		`git add ${folders.join(' ')}`,
		'git commit -m "La proposta"',
		'npm run card',
	];
	return [
		title,
		same,
		`${files.length === 1 ? 'Questo file è cambiato e non è' : 'Questi file sono cambiati e non sono'} in un commit:`,
		fileList(files),
		'Per vederne la scheda:',
		['```sh', ...commands, '```'].join('\n'),
	];
}

/** The files of the catalogue that the card passes over, because no commit holds them. */
export function uncommittedBlocks(files: readonly string[]): string[] {
	if (files.length === 0) return [];
	const which = files.length === 1 ? 'questo file, che non è' : 'questi file, che non sono';
	return [`**Attenzione.** La scheda non guarda ${which} in un commit:`, fileList(files)];
}

function fileList(files: readonly string[]): string {
	const lines = files.map((file) => `- ${asCode(file)}`);
	return listed(lines, mostFiles, (left) => `- … e altri ${left} file`).join('\n');
}

interface Here {
	/** As they were asked for. */
	head: string;
	base: string;
	/** The branch that is checked out; undefined when none is. */
	branch: string | undefined;
	/** What no commit holds. */
	files: readonly string[];
}

const again = '`npm run card -- --head nome-del-ramo`';
const mostFiles = 10;
