import type { OfferState } from '../../catalogue/lifecycle.ts';
import { romeDay } from '../../catalogue/rome-day.ts';
import { formFields } from '../../forms/check-entry.ts';
import type { Answers, Path } from '../../forms/proposal/answers.ts';
import { beginChange } from '../../forms/proposal/begun-change.ts';
import { type Change, changeIn, suits } from '../../forms/proposal/change.ts';
import { previewOffer } from '../../forms/proposal/preview.ts';
import type { ProposalData } from '../proposal/proposal-data.ts';
import type { Field } from '../../schema/describe.ts';
import type { DecapStore } from './decap-store.ts';
import { element } from './elements.ts';
import { linkNotice } from './link-notice.ts';
import { findPlaces, type Place } from './places.ts';
import type { Opened } from './unsaved.ts';

/**
 * Begins the change that the address asks for, in the entry that it names, once: the address forgets it.
 *
 * @param catalogue what the site knows
 * @param goTo goes to a field
 * @returns what takes each entry that is opened
 */
export function followLink(
	store: DecapStore,
	catalogue: Promise<ProposalData>,
	goTo: (place: Place) => void,
): (opened: Opened) => void {
	let asked = changeIn(location.search);
	const notice = linkNotice(store);

	async function follow(change: Change, opened: Opened): Promise<void> {
		if (opened.isResumed) {
			notice.sayResumed();
			return;
		}
		const data = await catalogue;
		if (opened.left.aborted) return;
		const { content, text } = data;
		const action = text.manage.actions[change.action];
		const today = content.prefills.today ?? romeDay(new Date());
		const answers = opened.answers();
		const offer = offerIn(change.id, answers, data, today);
		if (offer !== undefined && !suits(change.action, offer, offer.state)) {
			notice.sayUnsuited(action, stateName(offer.state, text));
			return;
		}
		const prefills = { ...content.prefills, today };
		const begun = beginChange(change, answers, { ...content, prefills });
		if (begun.told.length > 0) opened.write(begun.changes);
		notice.sayBegun(action, begun);
		const [first] = begun.questions;
		if (first === undefined) notice.focus();
		else whenDrawn(first.path, formFields(opened.collection, opened.slug), goTo);
	}

	return (opened) => {
		if (asked === undefined) return;
		const change = asked;
		asked = undefined;
		history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
		if (opened.collection !== change.of || opened.slug !== change.id) return;
		if (change.action === 'correggi') return;
		follow(change, opened).catch((error: unknown) => {
			console.error(error);
			notice.sayUnread();
		});
	};
}

/** The offer that an entry describes; undefined where that is not known in a browser. */
function offerIn(id: string, answers: Answers, { partners, joined }: ProposalData, today: string) {
	const partner = partners.find((one) => one.id === answers['partner']);
	return partner && previewOffer(id, answers, partner, joined, today);
}

function stateName(state: OfferState, { card }: ProposalData['text']): string {
	return state === 'attiva' ? 'Attivo' : card.states[state];
}

/** Decap draws the form anew for other answers. */
function whenDrawn(path: Path, fields: Field[], then: (place: Place) => void): void {
	const wanted = JSON.stringify(path);
	const form = element('nc-root');
	const look = () => {
		const place = findPlaces(fields).find((one) => JSON.stringify(one.path) === wanted);
		if (place === undefined) return;
		drawing.disconnect();
		then(place);
	};
	const drawing = new MutationObserver(look);
	drawing.observe(form, { childList: true, subtree: true });
	requestAnimationFrame(look);
}
