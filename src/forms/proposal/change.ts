import type { PublishedOffer } from '../../catalogue/catalogue.ts';
import type { OfferState } from '../../catalogue/lifecycle.ts';
import { offerSlugPattern, slugPattern } from '../../schema/slug.ts';
import type { Answers, Prefills } from './answers.ts';
import type { Proposed } from './steps.ts';

/** What somebody wants to do with an entry of the catalogue. */
export interface Change {
	of: Proposed;
	id: string;
	action: ChangeAction;
}

/** By the name that it has in addresses. */
export type ChangeAction = keyof typeof actions;

/** The query of the form's address that opens it for a change. */
export function changeQuery({ of, id, action }: Change): string {
	return `?${String(new URLSearchParams({ [names[of]]: id, [actionName]: action }))}`;
}

/**
 * The change that the query of an address asks for; undefined when it asks for none. Whoever names no
 * action that there is wants to see all answers.
 */
export function changeIn(query: string): Change | undefined {
	const asked = new URLSearchParams(query);
	const of = (['offers', 'partners'] as const).find((each) => asked.has(names[each]));
	if (of === undefined) return undefined;
	const named = asked.get(actionName) ?? '';
	const isKnown = of === 'offers' && Object.hasOwn(actions, named);
	return {
		of,
		id: asked.get(names[of]) ?? '',
		action: isKnown ? (named as ChangeAction) : 'correggi',
	};
}

/** Whether an entry may be called so; anything may stand in an address. */
export function isIdentifier({ of, id }: Pick<Change, 'of' | 'id'>): boolean {
	return (of === 'offers' ? offerSlugPattern : slugPattern).test(id);
}

/** The questions that an action asks, as paths of keys; undefined for one that shows all answers. */
export function askedBy(action: ChangeAction): readonly (readonly string[])[] | undefined {
	return actions[action].asks;
}

/** What an action answers by itself. */
export function answeredBy(action: ChangeAction, prefills: Prefills): Answers {
	return actions[action].answers(prefills);
}

/** What people call the entry that a file describes. */
export function nameIn({ title, name }: Answers): string {
	const called = title ?? name;
	return typeof called === 'string' ? called : '';
}

/** The last day to sign up that an offer's file names; '' where it names none. */
export function endOf({ validUntil, reviewBy }: Answers): string {
	const end = validUntil ?? reviewBy;
	return typeof end === 'string' ? end : '';
}

/** Whether an action makes sense for an offer in a state. */
export function suits(
	action: ChangeAction,
	{ standing, partner }: Pick<PublishedOffer, 'standing' | 'partner'>,
	state: OfferState,
): boolean {
	const isOwnStop =
		standing.status === 'sospesa' &&
		standing.suspension.by === 'partner' &&
		partner.status === 'attivo';
	if (state === 'sospesa' && action === 'riapri') return isOwnStop;
	return (actions[action].in as readonly OfferState[]).includes(state);
}

/** In the order in which a page shows them. */
const actions = {
	rinnova: {
		in: ['in-arrivo', 'attiva', 'in-scadenza', 'esaurita', 'terminata'],
		asks: [['validUntil'], ['reviewBy'], ['freeUntil']],
		// How far a last day may be counts from the proposal, and only an open notice takes proposals.
		answers: ({ today, 'open-notice': notice }) =>
			notice === undefined ? {} : { notice, proposedOn: today },
	},
	'posti-esauriti': {
		in: ['in-arrivo', 'attiva', 'in-scadenza'],
		asks: [],
		answers: () => ({ availability: 'esaurita' }),
	},
	sospendi: {
		in: ['in-arrivo', 'attiva', 'in-scadenza', 'esaurita'],
		asks: [
			['suspension', 'reason'],
			['suspension', 'recheckOn'],
		],
		answers: ({ today }) => ({
			status: 'sospesa',
			suspension: { by: 'partner', from: today, reason: '', recheckOn: '' },
		}),
	},
	riapri: {
		in: ['esaurita'],
		asks: [],
		answers: () => ({ status: 'pubblicata', availability: 'disponibile' }),
	},
	correggi: {
		in: ['in-arrivo', 'attiva', 'in-scadenza', 'esaurita', 'terminata', 'sospesa'],
		asks: undefined,
		answers: () => ({}),
	},
	ritira: {
		in: ['in-arrivo', 'attiva', 'in-scadenza', 'esaurita', 'terminata', 'sospesa'],
		asks: [],
		answers: () => ({ status: 'ritirata' }),
	},
} as const satisfies Record<string, ActionRules>;

/** All actions, in the order in which a page shows them. */
export const changeActions = Object.keys(actions) as ChangeAction[];

const names: Record<Proposed, string> = { offers: 'offerta', partners: 'partner' };
const actionName = 'azione';

interface ActionRules {
	/** The states of an offer in which it makes sense. */
	in: readonly OfferState[];
	asks: readonly (readonly string[])[] | undefined;
	answers: (prefills: Prefills) => Answers;
}
