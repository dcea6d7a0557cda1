import { formFields } from '../../forms/check-entry.ts';
import { type DecapStore, type Immutable, isImmutable, plain } from './decap-store.ts';
import { show } from './elements.ts';
import { fittingAnswers } from './fitting-answers.ts';
import { forget, keep, type Kept, listKept, newName } from './kept-answers.ts';
import { hold, isHeld } from './live-names.ts';
import { unsavedAnswers } from './unsaved-answers.ts';
import type { Decision } from './unsaved-question.ts';

/**
 * Keeps in the browser what is written and not saved, and offers it when the entry is opened again.
 * Decap's own copy comes back empty, so that its question is not asked.
 *
 * @param ask puts the question, and returns what was decided; undefined when the entry was left
 * @param ready is told of each entry that was opened, once all questions about it are decided
 */
export function keepUnsaved(
	store: DecapStore,
	ask: (kept: Kept, title: string, signal: AbortSignal) => Promise<Decision | undefined>,
	ready: (opened: Opened) => void,
): void {
	let open: Open | undefined;
	let resuming: Pick<Open, 'name' | 'base'> | undefined;

	store.intercept(({ type }) => type !== 'DRAFT_LOCAL_BACKUP_RETRIEVED');
	store.follow(() => {
		const draft = store.draft();
		const entry = draft.get('entry') as Immutable | undefined;
		const key = draft.get('key');
		if (key !== open?.key) {
			if (open !== undefined) close(open, entry);
			open = entry?.get('data') === undefined ? undefined : begin(entry, key);
			if (open?.hasChanged === true && entry !== undefined) note(open, entry);
			return;
		}
		if (open === undefined || entry === undefined) return;
		const data = entry.get('data') as Immutable;
		if (data !== open.seen || draft.get('hasChanged') !== open.hasChanged) {
			open.seen = data;
			open.hasChanged = draft.get('hasChanged');
			note(open, entry);
		}
	});

	function begin(entry: Immutable, key: unknown): Open {
		const data = entry.get('data') as Immutable;
		const collection = String(entry.get('collection'));
		const slug = String(entry.get('slug'));
		const begun: Open = {
			key,
			collection,
			slug,
			name: newName(collection, slug),
			base: data,
			...resuming,
			seen: data,
			hasChanged: resuming !== undefined,
			address: location.hash,
			left: new AbortController(),
		};
		if (resuming === undefined) void offer(begun);
		else hold(begun.name, begun.left.signal);
		show('unkept', false);
		return begun;
	}

	async function offer(begun: Open): Promise<void> {
		const isResumed = await askAbout(begun);
		if (begun.left.signal.aborted && !isResumed) return;
		ready({
			...{ collection: begun.collection, slug: begun.slug, left: begun.left.signal, isResumed },
			answers: () => fieldsOf(begun.seen),
			write: (changes) => {
				resume(begun, begun.name, changes);
			},
		});
	}

	/** Asks about one after the other, until one is taken up; says whether one was. */
	async function askAbout(begun: Open): Promise<boolean> {
		const { collection, slug, left } = begun;
		const fields = formFields(collection, slug);
		for (const kept of listKept(collection, slug)) {
			if (await isHeld(kept.name)) continue;
			const now = fieldsOf(begun.seen);
			const changes = fittingAnswers(fields, kept.changes);
			const next = { ...now, ...changes };
			if (Object.keys(unsavedAnswers(now, next, []).changes).length === 0) {
				forget(kept.name);
				continue;
			}
			const decision = await ask(kept, titleOf(next), left.signal);
			if (decision === 'throw away') forget(kept.name);
			if (decision !== 'resume') continue;
			resume(begun, kept.name, changes);
			return true;
		}
		return false;
	}

	function resume(begun: Open, name: string, changes: Record<string, unknown>): void {
		const entry = plain(store.draft().get('entry')) as { data: Record<string, unknown> };
		const answers = Object.entries({ ...entry.data, ...changes });
		const data = Object.fromEntries(answers.filter(([, answer]) => answer !== null));
		resuming = { name, base: begun.base };
		// As Decap does with a copy of its own.
		store.tell(
			{ type: 'DRAFT_LOCAL_BACKUP_RETRIEVED', payload: { entry: { ...entry, data } } },
			{ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' },
		);
		resuming = undefined;
	}
}

function note(open: Open, entry: Immutable): void {
	const data = entry.get('data') as Immutable;
	if (open.hasChanged !== true) {
		// It was saved, or is as it was.
		open.base = data;
		forget(open.name);
		show('unkept', false);
		return;
	}
	const answers = unsavedAnswers(fieldsOf(open.base), fieldsOf(data), chosenFiles(entry));
	if (Object.keys(answers.changes).length === 0) {
		forget(open.name);
		return;
	}
	hold(open.name, open.left.signal);
	show('unkept', !keep(open.name, { ...answers, at: new Date().toISOString() }));
}

/** Decap asks before it leaves an entry with unsaved answers; it does not when it breaks, or signs out. */
function close(open: Open, next: Immutable | undefined): void {
	open.left.abort();
	show('unkept', false);
	const isStillHere = location.hash === open.address;
	if (!isStillHere || isImmutable(next?.get('data'))) {
		if (open.hasChanged === true) forget(open.name);
	}
}

/** Names of the files that would be sent along with an entry. */
function chosenFiles(entry: Immutable): string[] {
	const files = plain(entry.get('mediaFiles')) as { draft?: boolean; name: string }[] | undefined;
	return (files ?? []).filter(({ draft }) => draft === true).map(({ name }) => name);
}

function fieldsOf(data: Immutable): Record<string, unknown> {
	return data.toJS() as Record<string, unknown>;
}

/** What an entry is called; empty when it has no name yet. */
function titleOf({ title, name }: Record<string, unknown>): string {
	return [title, name].find((each) => typeof each === 'string') ?? '';
}

/** An entry that was opened, for whoever has something to write in it. */
export interface Opened {
	collection: string;
	slug: string;
	/** Whether answers were taken up that had not been saved. */
	isResumed: boolean;
	/** Its answers as they stand. */
	answers: () => Record<string, unknown>;
	/** Writes other answers, by field, as if somebody had typed them; null empties one. */
	write: (changes: Record<string, unknown>) => void;
	/** Aborted when it is left, or answers are written all at once. */
	left: AbortSignal;
}

/** The entry that is open. */
interface Open {
	/** Decap's own, another each time that an entry is opened. */
	key: unknown;
	collection: string;
	slug: string;
	/** What its answers are kept under. */
	name: string;
	/** As it was when it was opened, or last saved. */
	base: Immutable;
	seen: Immutable;
	hasChanged: unknown;
	address: string;
	/** Aborted when it is left. */
	left: AbortController;
}
