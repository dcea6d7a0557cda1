import { fieldsOf } from '../../src/forms/proposal/steps.ts';
import { isSame, withField } from '../../src/forms/proposal/changed-entry.ts';
import { fieldAt } from '../../src/schema/describe.ts';
import { Obstacle } from '../program/obstacle.ts';
import type { Desk } from './desk.ts';
import { changeOf, type Plan } from './file-change.ts';
import { findEntry, type Found } from './find.ts';
import { rewritten } from './rewritten.ts';

/**
 * Writes into an offer or a partner that the editors have looked at it today, and how.
 *
 * @param how as it was done the last time, where nothing is said
 * @param every in how many days it is to be done again; as before, where nothing is said
 * @param isAlone whether what is said holds for no other entry
 * @throws Obstacle when there was no last time, and something is not said
 */
export function verify(
	desk: Desk,
	id: string,
	{ how, every, isAlone }: { how: string | undefined; every: string | undefined; isAlone: boolean },
): Plan {
	const entry = findEntry(desk, ['offers', 'partners'], id);
	const fields = fieldsOf[entry.collection];
	const before = entry.written['verification'] as Record<string, unknown> | null | undefined;
	const verification = {
		...before,
		on: desk.today,
		how: how ?? before?.['how'],
		every: every === undefined ? before?.['every'] : numberOr(every),
	};
	for (const key of ['how', 'every'] as const) {
		if (verification[key] !== undefined) continue;
		throw new Obstacle(`${missing(entry, key)}${isAlone ? '' : ` ${apart}`}`);
	}
	const wanted = withField(entry.written, 'verification', verification, fields);
	if (isSame(entry.written, wanted)) {
		return { changes: [], notes: [`${entry.file} dice già così: non c'è niente da cambiare.`] };
	}
	const raw = desk.read.textOf(entry.file);
	return { changes: changeOf(entry.file, raw, rewritten(entry.file, raw, wanted)), notes: [] };
}

/** How often most entries are verified, in days. */
export const usualDays = 90;

function missing({ id, collection }: Found, key: 'how' | 'every'): string {
	const shape = fieldAt(fieldsOf[collection], ['verification', key])?.shape;
	const values =
		shape?.kind === 'choice'
			? shape.options.map(({ value }) => value)
			: shape?.kind === 'numberChoice'
				? shape.options
				: [];
	const option = key === 'how' ? '--come' : '--ogni';
	return `È la prima verifica di «${id}»: aggiungi ${option} con uno di questi valori: ${values.join(', ')}.`;
}

const apart =
	'Verifica questa scheda da sola: con più nomi --come e --ogni cambiano tutte le schede.';

/** What is no number stays as it was typed: the schema says what is wrong with it. */
function numberOr(written: string): unknown {
	return /^\d+$/.test(written) ? Number(written) : written;
}
