import { Obstacle } from '../program/obstacle.ts';
import { plainText } from '../report/plain.ts';
import { formatReport } from '../report/terminal.ts';
import { planAct } from './acts.ts';
import { openDesk } from './desk.ts';
import { formatDiff } from './diff.ts';
import type { FileChange } from './file-change.ts';
import { readActOptions, usage } from './options.ts';
import { weigh } from './weigh.ts';
import { writeChanges } from './write.ts';

/**
 * Does an act on the files of a catalogue, all of it or nothing.
 *
 * @param args what somebody typed
 * @param now the moment, whose day is today
 * @returns what to say, and whether it could be done
 */
export function runAct(args: string[], now: Date): { said: string; isDone: boolean } {
	try {
		return run(args, now);
	} catch (error) {
		if (!(error instanceof Obstacle)) throw error;
		return { said: error.message, isDone: false };
	}
}

function run(args: string[], now: Date): { said: string; isDone: boolean } {
	const asked = readActOptions(args);
	if (asked.wantsHelp) return { said: usage, isDone: true };
	const desk = openDesk(asked.values.root, now);
	const { changes, notes } = planAct(desk, asked);
	if (changes.length === 0) return { said: notes.map(plainText).join('\n'), isDone: true };
	const report = weigh(desk, changes);
	const isWrong = report.issues.some(({ severity }) => severity === 'error');
	const news = report.issues.length > 0 ? [formatReport(report)] : [];
	const isTrial = asked.values['dry-run'];
	const diffs = isTrial ? [changes.map(formatDiff).join('\n')] : [];
	if (isWrong) {
		return { said: [...diffs, ...news, refusal].join('\n\n'), isDone: false };
	}
	if (!isTrial) writeChanges(asked.values.root, changes);
	const told = [...notes.map(plainText), isTrial ? trial : 'Fatto.'].join('\n');
	const list = isTrial ? [] : [changes.map(toldOf).join('\n')];
	return { said: [...diffs, ...news, ...list, told].join('\n\n'), isDone: true };
}

function toldOf({ file, before, after }: FileChange): string {
	if (after === undefined) return `tolto    ${file}`;
	return before === undefined ? `nuovo    ${file}` : `cambiato ${file}`;
}

const trial = 'Era una prova: non ho scritto niente.';
const refusal = 'Così nascono errori: non ho scritto niente.';
