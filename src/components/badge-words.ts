import { agreeWithDays, fill, formatDay, plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import type { PartnerBadge } from '../open-data/partner-badge.ts';

/**
 * What the badge of a partner says. It names the day on which the offers were counted, so that it stays true on
 * pages that keep it.
 */
export function badgeWords(
	known: { partner: string; active: number; site: string; today: string },
	{ badge, partner }: Pick<Strings, 'badge' | 'partner'>,
): Pick<PartnerBadge, 'lines' | 'description'> {
	const { active, site, today } = known;
	const offers = active === 0 ? badge.none : plural(partner.active, active, partner.lang);
	const template = agreeWithDays(badge.on, { day: today }, partner.lang);
	const day = fill(template, { day: formatDay(today, partner.lang) });
	return {
		lines: [badge.title, site, offers, day],
		description: fill(badge.sentence, { partner: known.partner, site, offers, day }),
	};
}
