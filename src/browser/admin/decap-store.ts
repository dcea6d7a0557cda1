/** The state of Decap, which it keeps in a Redux store of its own, and what changes it. */
export interface DecapStore {
	/** The entry that is open, and what Decap knows of it. */
	draft: () => Immutable;
	/** Whether Decap believes that an entry, `collection.slug`, has a draft. */
	hasDraft: (key: string) => boolean;
	/** Changes the state by several actions at once: nobody sees what lies between. */
	tell: (...actions: Action[]) => void;
	/** Lets somebody see what Decap is about to do, and keep it from that by returning false. */
	intercept: (allows: (action: Action) => boolean) => void;
	/** Tells somebody that the state may be another one. */
	follow: (look: () => void) => void;
}

/**
 * Joins the store that Decap will make; to be called before its script runs. Redux offers this to
 * browser extensions for programmers, under the name below.
 *
 * @throws Error from the functions of what is returned, when Decap has made no store
 */
export function joinStore(): DecapStore {
	const allowed: ((action: Action) => boolean)[] = [];
	const followers: (() => void)[] = [];
	let inner: Redux | undefined;

	function dispatch(action: Action): Action {
		if (inner === undefined) throw new Error('The CMS did not let us see its store.');
		inner.dispatch(action);
		for (const look of followers) look();
		return action;
	}

	window.__REDUX_DEVTOOLS_EXTENSION_COMPOSE__ = (enhance) => (createStore) =>
		enhance((reducer, initial) => {
			inner = createStore(inSteps(reducer), initial);
			return {
				...inner,
				dispatch: (action) =>
					allowed.every((allows) => allows(action)) ? dispatch(action) : action,
			};
		});

	function state(): State {
		if (inner === undefined) throw new Error('The CMS did not let us see its store.');
		return inner.getState();
	}

	return {
		draft: () => state().entryDraft,
		hasDraft: (key) => {
			const drafts = state().editorialWorkflow.get('entities');
			return isImmutable(drafts) && drafts.get(key) !== undefined;
		},
		tell: (...actions) => void dispatch({ type: steps, actions }),
		intercept: (allows) => void allowed.push(allows),
		follow: (look) => void followers.push(look),
	};
}

function inSteps(reducer: Reducer): Reducer {
	return (state, action) => {
		if (state === undefined || action.type !== steps) return reducer(state, action);
		return (action.actions ?? []).reduce<State>(reducer, state);
	};
}

const steps = 'SEVERAL_STEPS';

/** Something that changes the state: what else it holds depends on its type. */
export interface Action {
	type: string;
	payload?: unknown;
	actions?: Action[];
}

/** What we use of the collections of Immutable.js, in which Decap keeps entries. */
export interface Immutable {
	size: number;
	get: (key: string) => unknown;
	keySeq: () => Iterable<string>;
	map: (change: (value: unknown) => unknown) => Immutable;
	filter: (keep: (value: unknown) => boolean) => Immutable;
	toJS: () => unknown;
}

/** Whether a value in an entry is a list or a group. */
export function isImmutable(value: unknown): value is Immutable {
	return typeof value === 'object' && value !== null && 'toJS' in value;
}

/** The same as plain lists and objects. */
export function plain(value: unknown): unknown {
	return isImmutable(value) ? value.toJS() : value;
}

interface State {
	entryDraft: Immutable;
	editorialWorkflow: Immutable;
}

type Reducer = (state: State | undefined, action: Action) => State;

interface Redux {
	getState: () => State;
	dispatch: (action: Action) => Action;
}

type CreateStore = (reducer: Reducer, initial: State | undefined) => Redux;

declare global {
	interface Window {
		__REDUX_DEVTOOLS_EXTENSION_COMPOSE__?: (
			enhance: (createStore: CreateStore) => CreateStore,
		) => (createStore: CreateStore) => CreateStore;
	}
}
