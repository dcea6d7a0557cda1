import { cardOf } from '../../catalogue/card.ts';
import { OfferCard } from '../../components/OfferCard.tsx';
import { OfferPage } from '../../components/OfferPage.tsx';
import { proposalText } from '../../i18n/proposal.ts';
import { renderMarkdown } from '../../markdown/markdown.ts';
import type { Day } from '../../schema/fields.ts';
import { HandOver } from './HandOver.tsx';
import type { Proposal } from './proposal.ts';
import type { ProposalData } from './proposal-data.ts';

/** The offer as merchants will see it, what editors will ask, and the ways to send it. */
export function ReviewStep({ proposal, data, base, today, announce }: Props) {
	const { offer, advice, files } = proposal;
	const { site } = data.joined;
	const page = new URL(`offerte/${offer.id}/`, site.url).href;
	const html = renderMarkdown(offer.body);
	const shared = { today, base };
	return (
		<>
			{advice.length > 0 && (
				<section aria-labelledby="consigli">
					<h3 id="consigli">{text.advice}</h3>
					<p>{text.adviceLead}</p>
					<ul class="question-advice">
						{advice.map(({ id, label, words }) => (
							<li key={id + words}>
								{label}: {words}
							</li>
						))}
					</ul>
				</section>
			)}
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
			<HandOver files={files} title={offer.title} site={site} announce={announce} />
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
	proposal: Proposal;
	data: ProposalData;
	/** The path the pages live under. */
	base: string;
	today: Day;
	announce: (words: string) => void;
}
