import { terminalText } from '../card/markdown/terminal-text.ts';
import { Obstacle } from '../program/obstacle.ts';
import { plainText } from '../report/plain.ts';
import { formatReport } from '../report/terminal.ts';
import { actNamed, planAct } from './acts.ts';
import { changeWords } from './change-words.ts';
import { type Desk, openDesk } from './desk.ts';
import { formatDiff } from './diff.ts';
import { gitHere } from './git-here.ts';
import { branchName, commitTitle } from './git-names.ts';
import { nextSteps } from './next-steps.ts';
import { readActOptions, usage } from './options.ts';
import { readWith } from './read-with.ts';
import { weigh } from './weigh.ts';
import { writeChanges } from './write.ts';

/**
 * Does an act on the files of a catalogue, all of it or nothing.
 *
 * @param args what somebody typed
 * @param here the moment, whose day is today, what the process knows, and how wide the terminal is
 * @returns what to say, and whether it could be done
 */
export function runAct(args: string[], here: Here): { said: string; isDone: boolean } {
	try {
		return run(args, here);
	} catch (error) {
		if (!(error instanceof Obstacle)) throw error;
		return { said: error.message, isDone: false };
	}
}

function run(
	args: string[],
	{ now, environment, columns = 100 }: Here,
): { said: string; isDone: boolean } {
	const asked = readActOptions(args, environment);
	if (asked.wantsHelp) return { said: usage, isDone: true };
	const { root, 'dry-run': isTrial } = asked.values;
	const desk = openDesk(root, now);
	const { changes, notes, obstacles = [] } = planAct(desk, asked);
	const said = notes.map(plainText).join('\n');
	if (changes.length === 0) return { said, isDone: true };
	const after = readWith(desk.read, changes);
	const report = weigh(desk.read, after);
	const isWrong =
		obstacles.length > 0 || report.issues.some(({ severity }) => severity === 'error');
	const words = terminalText(changeWords(changes, desk.read, after), columns);
	const news = [...obstacles, ...(report.issues.length > 0 ? [formatReport(report)] : [])];
	const shown = isTrial ? [words, said, changes.map(formatDiff).join('\n')] : [];
	if (isWrong) {
		const refusal = obstacles.length > 0 ? unwritten : errors;
		return { said: paragraphs(...shown, ...news, refusal), isDone: false };
	}
	if (isTrial) return { said: paragraphs(...shown, ...news, trial), isDone: true };
	const before = gitHere(root);
	writeChanges(root, changes);
	const act = actNamed(asked.act);
	const steps = nextSteps(before, siteOf(desk), {
		...{ root, changes },
		title: commitTitle(act, asked.names, changes),
		branch: branchName(act, asked.names, changes),
	});
	const told = terminalText(steps.join('\n\n'), columns);
	return { said: paragraphs(words, said, ...news, done, told), isDone: true };
}

function siteOf({ read }: Desk) {
	return read.content.site.entries[0]?.value;
}

function paragraphs(...parts: string[]): string {
	return parts
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.join('\n\n');
}

const done = 'Fatto.';
const trial = 'Era una prova: non ho scritto niente.';
const unwritten = 'Non ho scritto niente.';
const errors = 'Così nascono errori: non ho scritto niente.';

interface Here {
	now: Date;
	environment: NodeJS.ProcessEnv;
	/** Undefined where no terminal shows it. */
	columns?: number | undefined;
}
