import type { OfferCard } from '../catalogue/card.ts';
import { FoundOffers } from '../components/FoundOffers.tsx';
import type { Strings } from '../i18n/it.ts';
import type { Day } from '../schema/fields.ts';

/** What would help where nothing was found. */
export interface WayOutView {
	/** What may be given up, each with what it leaves. */
	drops: { label: string; drop: () => void }[];
	/** Cards of national offers that come near. */
	national: OfferCard[];
}

/** Where nothing was found: the filters that one may take off, and what holds everywhere. */
export function SearchWayOut({ wayOut: { drops, national }, finder, ...shared }: Props) {
	return (
		<>
			<section class="search-way-out" aria-labelledby="che-cosa-puoi-fare">
				<h3 id="che-cosa-puoi-fare">{finder.wayOut}</h3>
				{drops.length === 0 ? (
					<p>{finder.otherWords}</p>
				) : (
					<ul class="search-drops">
						{drops.map(({ label, drop }) => (
							<li key={label}>
								<button class="btn btn-outline-primary" type="button" onClick={drop}>
									{label}
								</button>
							</li>
						))}
					</ul>
				)}
			</section>
			{national.length > 0 && (
				<section aria-labelledby="in-tutta-italia">
					<h3 id="in-tutta-italia">{finder.national}</h3>
					<FoundOffers cards={national} {...shared} />
				</section>
			)}
		</>
	);
}

interface Props {
	wayOut: WayOutView;
	finder: Strings['finder'];
	base: string;
	today: Day;
	text: Strings['card'];
}
