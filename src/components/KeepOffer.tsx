import { deadlineOf } from '../catalogue/deadline.ts';
import type { Catalogue, PublishedOffer } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { shareLinks } from '../open-data/share-links.ts';
import { address } from './address.ts';

/**
 * How to remember an offer and to tell somebody of it. The calendar stands beside the page, at
 * `offerte/<id>/scadenza.ics`, while its last day is known and still to come.
 */
export function KeepOffer({ offer, today, base, page, text }: Props) {
	const hasDeadline = deadlineOf(offer, today) !== undefined;
	return (
		<section class="keep" aria-labelledby="ricordare">
			<h2 id="ricordare">{text.title}</h2>
			{hasDeadline && (
				<p>
					<a
						class="btn btn-outline-primary"
						href={address(base, `offerte/${offer.id}/scadenza.ics`)}
						type="text/calendar"
					>
						{text.addDeadline}
					</a>
				</p>
			)}
			<h3 id="condividere">{text.share}</h3>
			<ul class="keep-ways" aria-labelledby="condividere">
				{shareLinks(offer, { page, today, text }).map(({ way, href }) => (
					<li key={way}>
						<a href={href} rel="noopener external">
							{text.ways[way]}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

interface Props {
	offer: PublishedOffer;
	today: Catalogue['today'];
	/** The path the pages of the language live under. */
	base: string;
	/** The whole address of the offer's page. */
	page: string;
	text: Strings['keep'];
}
