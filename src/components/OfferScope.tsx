import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

/** What kind of services the offer holds, and where. */
export function OfferScope({ offer: { category, services, areaNote }, regions, text }: Props) {
	return (
		<>
			<section aria-labelledby="servizi">
				<h2 id="servizi" data-pagefind-ignore>
					{text.services}
				</h2>
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
				<h2 id="dove" data-pagefind-ignore>
					{text.where}
				</h2>
				{regions.length === 0 ? (
					<p>{text.everywhere}</p>
				) : (
					<ul class="chip-list">
						{regions.map((region) => (
							<li class="chip" key={region}>
								{region}
							</li>
						))}
					</ul>
				)}
				{areaNote !== undefined && <p>{areaNote}</p>}
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
