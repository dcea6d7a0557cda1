import type { Partner } from '../../catalogue/catalogue.ts';
import { PartnerList } from '../../components/PartnerCard.tsx';
import { proposalText } from '../../i18n/proposal.ts';
import { inactive } from './OfferPreview.tsx';
import type { ProposalData } from './proposal-data.ts';

/** A partner as merchants will see it in the list of all. */
export function PartnerPreview({ partner, data, base }: Props) {
	const counted = { partner, active: 1, published: 1 };
	return (
		<section aria-labelledby="anteprima-partner">
			<h3 id="anteprima-partner">{proposalText.review.partner}</h3>
			<div class="preview" {...inactive}>
				<PartnerList partners={[counted]} base={base} root={base} text={data.text.partner} />
			</div>
		</section>
	);
}

interface Props {
	partner: Partner;
	data: ProposalData;
	/** The path the pages live under. */
	base: string;
}
