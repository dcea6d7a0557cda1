import type { PartnerWithCounts } from '../catalogue/partners.ts';
import { partnerKind } from '../catalogue/partner-kind.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { Count } from './Count.tsx';
import { PartnerLogo } from './PartnerLogo.tsx';
import { PartnerState } from './PartnerState.tsx';

/** Partners side by side, in the order they come. */
export function PartnerList({ partners, ...shared }: Shared & { partners: PartnerWithCounts[] }) {
	return (
		<ul class="it-card-list">
			{partners.map((counted) => (
				<li key={counted.partner.id}>
					<PartnerCard {...counted} {...shared} />
				</li>
			))}
		</ul>
	);
}

/** A partner in a list, with how much it offers. */
function PartnerCard({ partner, active, base, root, text }: Shared & PartnerWithCounts) {
	const heading = `partner-${partner.id}`;
	return (
		<article class="it-card it-card-height-full partner-card" aria-labelledby={heading}>
			<PartnerLogo partner={partner} root={root} />
			<div>
				<h3 class="it-card-title" id={heading}>
					<a href={address(base, `partner/${partner.id}/`)}>{partner.name}</a>
				</h3>
				<p class="it-card-subtitle">{labelIn(partnerKind(partner), text.lang)}</p>
				<p class="partner-card-count">
					<Count
						of={{ partner: partner.id }}
						count={active}
						forms={text.active}
						none={text.noneActive}
						lang={text.lang}
					/>{' '}
					<PartnerState status={partner.status} text={text} />
				</p>
			</div>
		</article>
	);
}

interface Shared {
	/** The path the pages of the language live under. */
	base: string;
	/** The path the site lives under, where its files are. */
	root: string;
	text: Strings['partner'];
}
