import { type Waiver, waiversOf } from '../../src/checks/waivers.ts';
import { textAt, textsAt } from '../../src/checks/written.ts';
import { fieldAt } from '../../src/schema/describe.ts';
import type { Point } from './point.ts';
import type { Proposal } from './proposal.ts';
import type { ProposedEntry } from './proposed-entry.ts';
import { inOrder } from './questions.ts';
import type { Requirement } from './requirement.ts';
import { generalChecks, requirements } from './requirements.ts';
import { isBlank, valueWords } from './words/value-words.ts';

/** How a proposal stands towards one requirement. */
export interface Judged extends Pick<Requirement, 'id' | 'number' | 'title'> {
	/** `waits` is what nobody can tell before something is corrected. */
	status: 'holds' | 'fails' | 'asks' | 'advises' | 'waits';
	/** Whether all but errors is advice here, and no question. */
	isAdvice: boolean;
	points: Point[];
	/** What shows that it holds, entry by entry, in words: "Obiettivi dell'avviso: Vendere online". */
	evidence: { file: string; said: string[] }[];
	/** What the editors accept although a check that decides it finds something. */
	waivers: GivenWaiver[];
}

/** A waiver of an entry; a new one was not there before. */
export interface GivenWaiver extends Pick<Waiver, 'rule' | 'reason' | 'on'> {
	file: string;
	isNew: boolean;
}

/** The requirements that matter to a proposal, each with what was found. */
export function judge(proposal: Proposal, points: readonly Point[]): Judged[] {
	const byRow = Map.groupBy(
		points.flatMap((point) => rowsOf(point, proposal).map((row) => ({ row, point }))),
		({ row }) => row.id,
	);
	return requirements.flatMap((row) => {
		const found = (byRow.get(row.id) ?? []).map(({ point }) => point);
		const entries = proposal.entries.filter((entry) => concerns(row, entry));
		const waivers = entries.flatMap((entry) => waiversFor(row, entry));
		const isNothing = found.length + waivers.length === 0;
		if (isNothing && (entries.length === 0 || row.isSilent)) return [];
		const { id, number, title } = row;
		return [
			{
				...{ id, title, ...(number !== undefined && { number }) },
				status: statusOf(row, { found, points, entries }),
				isAdvice: row.isAdvice === true,
				points: inOrder(found),
				evidence: evidenceOf(row, entries, proposal),
				waivers,
			},
		];
	});
}

/** The rows that a point belongs to: one, but of declarations all that want one that is missing. */
function rowsOf({ rule, path, file }: Point, { after }: Pick<Proposal, 'after'>): Requirement[] {
	const [field] = path;
	if (rule === 'declarations' || (rule === 'schema' && field === 'declarations')) {
		const said = textsAt(after.files.get(file)?.written, 'declarations').map(({ text }) => text);
		const lacking = requirements.filter(({ declarations = [] }) =>
			declarations.some((declaration) => !said.includes(declaration)),
		);
		if (lacking.length > 0) return lacking;
	}
	const deciding = requirements.filter((row) =>
		[...row.checks, ...row.looks].some((name) => name === rule),
	);
	const named = requirements.filter(
		({ fields = [], below }) =>
			fields.some((name) => name === field) || (below !== undefined && file.startsWith(below)),
	);
	const rows = generalChecks.includes(rule) && named.length > 0 ? named : deciding;
	return rows.slice(0, 1);
}

function statusOf(row: Requirement, { found, points, entries }: Looked): Judged['status'] {
	if (found.some(isError)) return 'fails';
	if (found.length > 0) return row.isAdvice ? 'advises' : 'asks';
	const isUnread = entries.some(({ after }) => after === undefined);
	return isUnread || points.some((point) => isToRewrite(point, row)) ? 'waits' : 'holds';
}

/** Whether a text that a requirement judges is wrong: who corrects it writes another. */
function isToRewrite(point: Point, { reads = [] }: Requirement): boolean {
	return isError(point) && reads.some((name) => name === point.path[0]);
}

function isError({ severity }: Point): boolean {
	return severity === 'error';
}

/** Whether a requirement is about an entry that will be there. */
function concerns({ of }: Requirement, { collection, kind }: ProposedEntry): boolean {
	return kind !== 'removed' && (of === undefined || of.some((folder) => folder === collection));
}

function waiversFor({ checks }: Requirement, entry: ProposedEntry): GivenWaiver[] {
	const { file, fields, before = {}, after = {} } = entry;
	const known = new Set(waiversOf({ fields, written: before }).map(keyOf));
	return waiversOf({ fields, written: after })
		.filter(({ rule }) => checks.includes(rule))
		.map((waiver) => ({ ...waiver, file, isNew: !known.has(keyOf(waiver)) }));
}

function keyOf({ rule, reason, on }: Waiver): string {
	return JSON.stringify([rule, reason, on]);
}

function evidenceOf(
	{ evidence = [] }: Requirement,
	entries: ProposedEntry[],
	{ naming }: Proposal,
): Judged['evidence'] {
	// Of many entries at once, each has its own place further down.
	if (entries.length > mostShown) return [];
	return entries.flatMap(({ file, fields, after }) => {
		const said = evidence.flatMap((name) => {
			const path = name.split('.');
			const field = fieldAt(fields, path);
			const own = Object.entries(after ?? {}).find(([key]) => key === path[0])?.[1] as unknown;
			const value = path.length === 1 ? own : textAt(own, ...path.slice(1));
			if (field === undefined || isBlank(value)) return [];
			return [`${field.label}: ${valueWords(value, field.shape, naming).text}`];
		});
		return said.length === 0 ? [] : [{ file, said }];
	});
}

interface Looked {
	/** What was found about the requirement, and about all. */
	found: Point[];
	points: readonly Point[];
	entries: ProposedEntry[];
}

const mostShown = 3;
