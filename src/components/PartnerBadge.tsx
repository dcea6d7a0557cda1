import type { Partner } from '../catalogue/catalogue.ts';
import { fill } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { badgeSize, badgeSnippet } from '../open-data/partner-badge.ts';
import { CopyButton } from './CopyButton.tsx';

/** The badge for the partner's own website, with the lines to copy: of no use to merchants, so it opens on request. */
export function PartnerBadge({ partner, site, page, picture, strings }: Props) {
	const { badge, offer } = strings;
	const names = { partner: partner.name, site };
	return (
		<details class="partner-badge">
			<summary>{fill(badge.forPartner, names)}</summary>
			<p>{badge.how}</p>
			<img src={new URL(picture).pathname} {...badgeSize} alt="" loading="lazy" />
			<p>
				<code id="bollino">{badgeSnippet({ page, picture }, fill(badge.alt, names))}</code>
			</p>
			<CopyButton source="bollino" text={offer} />
		</details>
	);
}

interface Props {
	partner: Pick<Partner, 'name'>;
	/** The name of the initiative. */
	site: string;
	/** The whole address of the partner's page. */
	page: string;
	/** The whole address of the badge. */
	picture: string;
	strings: Pick<Strings, 'badge' | 'offer'>;
}
