import { lifeOf, offerState } from '../../src/catalogue/lifecycle.ts';
import { openNotice } from '../../src/catalogue/notices.ts';
import { type Answers, isGroup } from '../../src/forms/proposal/answers.ts';
import { answeredBy, type ChangeAction, suits } from '../../src/forms/proposal/change.ts';
import { notLater } from '../../src/forms/proposal/change-problems.ts';
import { answersOf, changedEntry, isSame } from '../../src/forms/proposal/changed-entry.ts';
import type { ProposalContent } from '../../src/forms/proposal/offered.ts';
import type { Offer } from '../../src/schema/offer.ts';
import { Obstacle } from '../program/obstacle.ts';
import type { Desk, Written } from './desk.ts';
import { changeOf, type Plan } from './file-change.ts';
import { findEntry } from './find.ts';
import { renewalNotes, requireRenewable } from './renewal.ts';
import { rewritten } from './rewritten.ts';

/**
 * Does with an offer what the proposal form does: the same answers come to the same file. Beyond what
 * a partner may do, editors open again what they have stopped.
 *
 * @param asked the answers to what the action asks; groups are laid over what the action answers
 * @throws Obstacle when the offer is not one that the action suits
 */
export function changeOffer(desk: Desk, action: ChangeAction, id: string, asked: Answers): Plan {
	const offer = findEntry(desk, ['offers'], id);
	const prefills = { today: desk.today, 'open-notice': noticeOf(desk) };
	const answers = laidOver(answeredBy(action, prefills), asked);
	const start = answersOf('offers', offer.written);
	const wanted = { ...start, ...answers };
	const entry = changedEntry('offers', offer.written, wanted, withoutChoices(prefills));
	if (isDone(offer.written, entry)) {
		return { changes: [], notes: [`${offer.file} dice già così: non c'è niente da cambiare.`] };
	}
	requireFitting(desk, action, offer);
	const [late] = action === 'rinnova' ? notLater(offer.written, entry) : [];
	if (late !== undefined) throw new Obstacle(`${late.words} Il file è ${offer.file}.`);
	if (action === 'rinnova') requireRenewable(offer, entry, desk.today);
	const raw = desk.read.textOf(offer.file);
	return {
		changes: changeOf(offer.file, raw, rewritten(offer.file, raw, entry)),
		notes: action === 'rinnova' ? renewalNotes(offer.written, entry) : [],
	};
}

/** Of a stop, the day on which it began does not make it another one. */
function isDone(before: Answers, after: Answers): boolean {
	const [own, wanted] = [before['suspension'], after['suspension']];
	if (!isGroup(own) || !isGroup(wanted)) return isSame(before, after);
	const suspension = { ...wanted, from: own['from'] };
	return isSame(before, { ...after, suspension });
}

function requireFitting({ read, today }: Desk, action: ChangeAction, { id, file }: Written): void {
	const offer = read.content.offers.entries.find((entry) => entry.id === id)?.value;
	if (offer === undefined) {
		throw new Obstacle(`${file} ha errori: correggili prima, come dice «npm run check».`);
	}
	const partner = read.content.partners.entries.find((entry) => entry.id === offer.partner);
	const state = offerState(lifeOf(offer, partner?.value), today);
	const isSuited =
		partner !== undefined &&
		suits(
			action,
			{ standing: asOwnStop(offer.standing), partner: { ...partner.value, id: partner.id } },
			state,
		);
	if (isSuited) return;
	throw new Obstacle(`L'offerta «${id}» oggi è «${state}»: «${action}» non si può fare.`);
}

/** Whoever stopped it: the editors may undo both. */
function asOwnStop(standing: Offer['standing']): Offer['standing'] {
	if (standing.status !== 'sospesa') return standing;
	return { ...standing, suspension: { ...standing.suspension, by: 'partner' } };
}

function noticeOf({ read, today }: Desk): string | undefined {
	const notices = read.content.notices.entries.map(({ id, value }) => ({ ...value, id }));
	return openNotice({ notices, today })?.id;
}

function laidOver(below: Answers, above: Answers): Answers {
	const groups = Object.entries(above).map(([key, value]) => {
		const under = below[key];
		return [key, isGroup(under) && isGroup(value) ? { ...under, ...value } : value] as const;
	});
	return { ...below, ...Object.fromEntries(groups) };
}

/** No action chooses from lists, so that what can be chosen does not matter. */
function withoutChoices(prefills: ProposalContent['prefills']): ProposalContent {
	const none = { goals: [], categories: [], services: [], sectors: [], facts: [] };
	return { options: { ...none, partners: [], offers: [], notices: [] }, prefills };
}
