import type { Catalogue, PublishedOffer } from '../catalogue/catalogue.ts';
import { agreeWithDays, fill, formatDay } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

/** A way to send an offer to somebody: a link that opens an application with the message ready. */
export interface ShareLink {
	way: keyof Strings['keep']['ways'];
	href: string;
}

/**
 * Ways to tell somebody of an offer. Plain links: nothing is loaded from those services, and they
 * learn nothing before somebody follows one.
 *
 * @param page the address of the offer's page
 * @param today the day of the build: of an offer that is to come the message says from when on
 */
export function shareLinks(
	offer: Shared,
	{ page, today, text }: { page: string; today: Catalogue['today']; text: Strings['keep'] },
): ShareLink[] {
	const message = messageOf(offer, today, text);
	// One shape of the message for all, so that the page compresses well; mail wants both signs at a line's end.
	const whole = encodeURIComponent(`${message}\r\n${page}`);
	return [
		{ way: 'whatsapp', href: `https://wa.me/?text=${whole}` },
		{
			way: 'telegram',
			href: `https://t.me/share/url?url=${encodeURIComponent(page)}&text=${encodeURIComponent(message)}`,
		},
		{ way: 'email', href: `mailto:?subject=${encodeURIComponent(offer.title)}&body=${whole}` },
		// The sign after the question mark is for telephones that begin the message only there.
		{ way: 'sms', href: `sms:?&body=${whole}` },
	];
}

function messageOf(
	{ title, partner, life, demo }: Shared,
	today: Catalogue['today'],
	text: Strings['keep'],
): string {
	const days = {
		from: life.validFrom,
		...(life.ending.kind === 'on' && { day: life.ending.day }),
	};
	const template = text.messages[life.ending.kind][life.validFrom > today ? 'coming' : 'open'];
	const message = fill(agreeWithDays(template, days, text.lang), {
		...{ title, partner: partner.name },
		...Object.fromEntries(
			Object.entries(days).map(([name, day]) => [name, formatDay(day, text.lang)]),
		),
	});
	return demo ? `${message} ${text.invented}` : message;
}

type Shared = Pick<PublishedOffer, 'title' | 'partner' | 'life' | 'demo'>;
