import type { PublishedOffer } from '../catalogue/catalogue.ts';
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
 */
export function shareLinks(
	offer: Pick<PublishedOffer, 'title' | 'partner' | 'life'>,
	page: string,
	text: Strings['keep'],
): ShareLink[] {
	const message = messageOf(offer, text);
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
	{ title, partner, life: { ending } }: Pick<PublishedOffer, 'title' | 'partner' | 'life'>,
	text: Strings['keep'],
): string {
	const words = { title, partner: partner.name };
	if (ending.kind !== 'on') return fill(text.messageUnlessConfirmed, words);
	const message = agreeWithDays(text.message, { day: ending.day }, text.lang);
	return fill(message, { ...words, day: formatDay(ending.day, text.lang) });
}
