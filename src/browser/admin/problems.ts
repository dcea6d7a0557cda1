import { checkEntry, type EntryProblem, formFields } from '../../forms/check-entry.ts';
import type { Field } from '../../schema/describe.ts';
import type { Action, DecapStore, Immutable } from './decap-store.ts';
import { findPlaces, type Place } from './places.ts';

/** What is wrong with an entry. */
export interface Wrong {
	/** By field, in the order of the page. */
	placed: { place: Place; problems: EntryProblem[] }[];
	/** What no field of the page has to do with. */
	elsewhere: EntryProblem[];
}

/** What keeps Decap from saving an entry that the schema refuses. */
export class Refusal extends Error {}

/**
 * Lets the schema alone decide what stands beside the fields: beside one that somebody has left, and
 * beside all once saving was refused, until everything is right.
 *
 * @param show is called with what is left to correct after a refusal; with nothing in between
 * @param refuse is called with the same each time that saving is refused
 * @returns what to do when fields have come or gone
 */
export function keepProblems(
	store: DecapStore,
	show: (wrong: Wrong) => void,
	refuse: (wrong: Wrong) => void,
): () => void {
	let key: unknown;
	let fields: Field[] = [];
	let isRefused = false;
	const left = new Set<string>();

	function update(): Wrong {
		const draft = store.draft();
		const entry = draft.get('entry') as Immutable | undefined;
		if (draft.get('key') !== key) {
			key = draft.get('key');
			fields = entry?.get('data') === undefined ? [] : formFields(...namesOf(entry));
			isRefused = false;
			left.clear();
		}
		const wrong =
			entry !== undefined && (isRefused || left.size > 0) ? wrongIn(entry, fields) : nothing;
		const shown = wrong.placed.filter(({ place }) => isRefused || left.has(place.id));
		const changes = changesTo(draft.get('fieldsErrors') as Immutable | undefined, shown);
		if (changes.length > 0) store.tell(...changes);
		for (const id of left) if (!shown.some(({ place }) => place.id === id)) left.delete(id);
		show(isRefused ? wrong : nothing);
		if (wrong.placed.length + wrong.elsewhere.length === 0) isRefused = false;
		return wrong;
	}

	store.follow(update);
	store.intercept(({ type, payload }) => {
		switch (type) {
			case 'DRAFT_VALIDATION_ERRORS':
				// What Decap found in a field that was left, or in each of them before it saves.
				left.add((payload as { uniquefieldId: string }).uniquefieldId);
				update();
				return false;
			case 'DRAFT_CLEAR_ERRORS':
				return false;
			case 'NOTIFICATION_SEND':
				if (!saysRefused(payload as Notice)) return true;
				isRefused = true;
				refuse(update());
				return false;
			default:
				return true;
		}
	});
	return update;
}

/** All that keeps an entry from being published. */
export function problemsOf(entry: Immutable): EntryProblem[] {
	const data = entry.get('data') as Immutable;
	const problems = checked.get(data) ?? checkEntry(...namesOf(entry), data.toJS());
	checked.set(data, problems);
	return problems;
}

// Decap asks about every field before it saves, and changes values only by making new ones.
const checked = new WeakMap<Immutable, EntryProblem[]>();

function namesOf(entry: Immutable): [collection: string, slug: string] {
	return [String(entry.get('collection')), String(entry.get('slug'))];
}

function wrongIn(entry: Immutable, fields: Field[]): Wrong {
	const placed = findPlaces(fields).map((place) => ({ place, problems: [] as EntryProblem[] }));
	const byPath = new Map(placed.map((each) => [JSON.stringify(each.place.path), each]));
	const elsewhere = problemsOf(entry).filter((problem) => {
		const nearest = problem.path
			.map((_step, at) => byPath.get(JSON.stringify(problem.path.slice(0, at + 1))))
			.findLast((each) => each !== undefined);
		nearest?.problems.push(problem);
		return nearest === undefined;
	});
	return { placed: placed.filter(({ problems }) => problems.length > 0), elsewhere };
}

const nothing: Wrong = { placed: [], elsewhere: [] };

/** What Decap has to be told so that it shows these messages and no others. */
function changesTo(current: Immutable | undefined, shown: Wrong['placed']): Action[] {
	const wanted = new Map(
		shown.map(({ place: { id, parentIds }, problems }) => [
			id,
			// Of this type of error Decap tells when it refuses to save.
			problems.map(({ words }) => ({ type: 'PRESENCE', parentIds, message: words })),
		]),
	);
	const gone = [...(current?.keySeq() ?? [])].filter((id) => !wanted.has(id));
	return [...gone.map((id) => [id, []] as const), ...wanted]
		.filter(([id, errors]) => JSON.stringify(current?.get(id)) !== JSON.stringify(errors))
		.map(([uniquefieldId, errors]) => ({
			type: 'DRAFT_VALIDATION_ERRORS',
			payload: { uniquefieldId, errors },
		}));
}

function saysRefused({ message }: Notice): boolean {
	if (typeof message === 'string') return false;
	return message.key === 'ui.toast.missingRequiredField' || message.details instanceof Refusal;
}

/** What Decap shows in a corner for some seconds. */
interface Notice {
	message: string | { key: string; details?: unknown };
}
