import { cardOf } from '../../catalogue/card.ts';
import type { PublishedOffer } from '../../catalogue/catalogue.ts';
import { FoundOffers } from '../../components/FoundOffers.tsx';
import { OfferPage } from '../../components/OfferPage.tsx';
import { proposalText } from '../../i18n/proposal.ts';
import { renderMarkdown } from '../../markdown/markdown.ts';
import type { Day } from '../../schema/fields.ts';
import type { ProposalData } from '../proposal/proposal-data.ts';

/** An offer as merchants will see it: its card, and its page. */
export function OfferPreview({ offer, waiting, data, base, today }: Props) {
	const { joined, text } = data;
	const page = new URL(`offerte/${offer.id}/`, joined.site.url).href;
	const shared = { today, base };
	return (
		<main onClick={stay}>
			<div class="container-xxl page-section">
				<p>{words.links}</p>
				{waiting.length > 0 && (
					<div class="alert alert-warning">
						<p>
							L'anteprima è provvisoria: queste risposte mancano o vanno corrette, e al loro posto
							vedi un esempio.
						</p>
						<ul>
							{waiting.map((label) => (
								<li key={label}>{label}</li>
							))}
						</ul>
					</div>
				)}
				<section class="page-section" aria-labelledby="anteprima-scheda">
					<h2 id="anteprima-scheda">{words.card}</h2>
					<FoundOffers cards={[cardOf(offer)]} {...shared} text={text.card} />
				</section>
				<section class="page-section" aria-labelledby="anteprima-pagina">
					<h2 id="anteprima-pagina">{words.page}</h2>
					<OfferPage
						{...{ offer, page, ...shared }}
						html={renderMarkdown(offer.body)}
						text={text.offer}
						keep={text.keep}
					/>
				</section>
			</div>
		</main>
	);
}

/** Nothing in a preview leads away from the answers. */
function stay(event: Event): void {
	const { target } = event;
	if (target !== null && 'closest' in target && (target as Element).closest('a') !== null)
		event.preventDefault();
}

const words = proposalText.review;

interface Props {
	offer: PublishedOffer;
	/** The questions whose place something else takes. */
	waiting: string[];
	data: ProposalData;
	/** The path the pages live under. */
	base: string;
	today: Day;
}
