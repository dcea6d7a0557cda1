import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { areaLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { foreignLang } from './foreign-lang.ts';

/** What kind of services the offer holds, and where. */
export function OfferScope({ offer, regions, text }: Props) {
	const { category, services, areas, areaNote } = offer;
	return (
		<>
			<section class="offer-services" aria-labelledby="servizi">
				<h2 id="servizi">{text.services}</h2>
				<ul class="chip-list">
					<li class="chip chip-primary">{labelIn(category.label, text.lang)}</li>
					{services.map((service) => (
						<li class="chip" key={service.id}>
							{labelIn(service.label, text.lang)}
						</li>
					))}
				</ul>
			</section>
			<section aria-labelledby="dove">
				<h2 id="dove">{text.where}</h2>
				{regions.length === 0 ? (
					<p>{text.everywhere}.</p>
				) : (
					<ul class="chip-list">
						{regions.map((region) => (
							<li class="chip" key={region}>
								{region}
							</li>
						))}
					</ul>
				)}
				<p class="offer-areas">
					{text.areas}: {areas.map((area) => labelIn(areaLabels[area], text.lang)).join(', ')}.
				</p>
				{areaNote !== undefined && <p lang={foreignLang(offer.lang, text.lang)}>{areaNote}</p>}
			</section>
		</>
	);
}

interface Props {
	offer: PublishedOffer;
	/** Names of the Regions; none means all of Italy. */
	regions: string[];
	text: Strings['offer'];
}
