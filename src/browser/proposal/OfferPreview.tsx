import { cardOf } from '../../catalogue/card.ts';
import type { PublishedOffer } from '../../catalogue/catalogue.ts';
import { OfferCard } from '../../components/OfferCard.tsx';
import { OfferPage } from '../../components/OfferPage.tsx';
import { proposalText } from '../../i18n/proposal.ts';
import { renderMarkdown } from '../../markdown/markdown.ts';
import type { Day } from '../../schema/fields.ts';
import type { ProposalData } from './proposal-data.ts';

/** An offer as merchants will see it. */
export function OfferPreview({ offer, data, base, today }: Props) {
	const page = new URL(`offerte/${offer.id}/`, data.joined.site.url).href;
	const html = renderMarkdown(offer.body);
	const shared = { today, base };
	return (
		<>
			<section aria-labelledby="anteprima-scheda">
				<h3 id="anteprima-scheda">{text.card}</h3>
				<p>{text.links}</p>
				<div class="preview" {...inactive}>
					<OfferCard card={cardOf(offer)} {...shared} text={data.text.card} />
				</div>
			</section>
			<section aria-labelledby="anteprima-pagina">
				<h3 id="anteprima-pagina">{text.page}</h3>
				<div class="preview" {...inactive}>
					<OfferPage
						{...{ offer, page, html, ...shared }}
						text={data.text.offer}
						keep={data.text.keep}
					/>
				</div>
			</section>
		</>
	);
}

/** Nothing in a preview leads away from the answers. */
const inactive = {
	onClick: (event: Event) => {
		if (event.target instanceof Element && event.target.closest('a') !== null) {
			event.preventDefault();
		}
	},
};

const text = proposalText.review;

interface Props {
	offer: PublishedOffer;
	data: ProposalData;
	/** The path the pages live under. */
	base: string;
	today: Day;
}
