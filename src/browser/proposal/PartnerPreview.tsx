import type { Partner } from '../../catalogue/catalogue.ts';
import { partnerKind } from '../../catalogue/partner-kind.ts';
import { PartnerLogo } from '../../components/PartnerLogo.tsx';
import { proposalText } from '../../i18n/proposal.ts';

/** A partner as lists and its page show it: with its logo, or its initials. */
export function PartnerPreview({ partner, base }: Props) {
	return (
		<section aria-labelledby="anteprima-partner">
			<h3 id="anteprima-partner">{proposalText.review.partner}</h3>
			<div class="preview">
				<div class="it-card partner-card">
					<PartnerLogo partner={partner} root={base} />
					<div>
						<p class="it-card-title">{partner.name}</p>
						<p class="it-card-subtitle">{partnerKind(partner).it}</p>
					</div>
				</div>
			</div>
		</section>
	);
}

interface Props {
	partner: Partner;
	/** The path the pages live under. */
	base: string;
}
