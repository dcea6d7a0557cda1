import type { Day } from '../../../src/schema/fields.ts';
import { offerSlugPattern } from '../../../src/schema/slug.ts';
import { memorySchema, type Told } from '../memory/memory.ts';
import type { Reminder } from '../reminders.ts';
import { keyOf } from '../memory/remember.ts';
import type { Links } from './links.ts';
import { distanceWords, withDay } from './words.ts';

/** Reminders in groups, one a comment: a partner's together, and no more accounts than GitHub calls. */
export function inComments(reminders: readonly Reminder[]): Reminder[][] {
	const groups: Reminder[][] = [];
	let accounts = mostAccounts;
	for (const own of ownGroups(reminders)) {
		const count = own[0]?.offer.partner.maintainers.length ?? 0;
		const last = groups.at(-1);
		const isFull = accounts + count > mostAccounts || (last?.length ?? 0) + own.length > mostOffers;
		if (last === undefined || isFull) {
			groups.push(own);
			accounts = count;
		} else {
			last.push(...own);
			accounts += count;
		}
	}
	return groups;
}

function ownGroups(reminders: readonly Reminder[]): Reminder[][] {
	return [...Map.groupBy(reminders, ({ offer }) => offer.partner.id).values()].flatMap((own) =>
		Array.from({ length: Math.ceil(own.length / mostOffers) }, (_, at) =>
			own.slice(at * mostOffers, (at + 1) * mostOffers),
		),
	);
}

/** The mark of a comment, which says what it tells. */
export function topicOf(reminders: readonly Reminder[]): string {
	return `${mark} ${reminders.map(({ told }) => keyOf(told)).join('; ')}`;
}

/** What a comment of ours has told; nothing for one that is no reminder. */
export function toldIn(comment: string): Told[] {
	const [, list = ''] = markPattern.exec(comment) ?? [];
	return list.split('; ').flatMap((key) => {
		const [offer = '', end = '', before = ''] = key.split(' ');
		return toldSchema.safeParse({ offer, end, before: Number(before) }).data ?? [];
	});
}

/** The comment that calls the partners of offers that end. */
export function reminderText(reminders: readonly Reminder[], links: Links, today: Day): string {
	const partners = Map.groupBy(reminders, ({ offer }) => offer.partner);
	const blocks = [...partners].map(([partner, own]) => {
		const accounts = partner.maintainers.map((login) => `@${login}`).join(' ');
		const lines = own.map(({ offer, told }) => {
			const isEnd = offer.life.ending.kind === 'on';
			const what = isEnd ? 'finisce il {day}' : 'va confermata entro il {day}';
			const when = `${withDay(what, told.end)} (${distanceWords(today, told.end)})`;
			return `- ${links.offer(offer)} · ${when}\n  ${links.offerActions(offer)}`;
		});
		return [`${links.partner(partner)} · ${accounts}`, '', ...lines].join('\n');
	});
	return [...blocks, about].join('\n\n');
}

const mark = 'promemoria';
const markPattern = /^<!-- promemoria ([^>]*?) -->/;

/** GitHub has called ten in a comment: https://github.com/isaacs/github/issues/23 */
const mostAccounts = 10;

/** So that a comment stays within what GitHub takes. */
const mostOffers = 25;

const toldSchema = memorySchema.shape.told.element.refine(({ offer }) =>
	offerSlugPattern.test(offer),
);

const about =
	"Scegli che cosa fare: il modulo si apre con la scheda già scritta, e la redazione legge prima di pubblicare. Il promemoria arriva 30 giorni e 7 giorni prima della fine, una volta sola. Non vuoi gli altri messaggi di questa pagina? Premi «Unsubscribe», qui di lato: se un'altra tua offerta sta per finire, ti avvisiamo lo stesso.";
