import type { PublishedOffer } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { hostOf } from './host.ts';
import { ExternalLink } from './ExternalLink.tsx';

/** What the partner has written on its own site; each link says which site it opens. */
export function OfferDocuments({ offer: { termsUrl, privacyUrl, tutorialUrl }, text }: Props) {
	const links = [
		{ url: termsUrl, label: text.terms },
		{ url: privacyUrl, label: text.privacy },
		...(tutorialUrl === undefined ? [] : [{ url: tutorialUrl, label: text.tutorial }]),
	];
	return (
		<section class="offer-documents" aria-labelledby="documenti">
			<h2 id="documenti">{text.documents}</h2>
			<p>{text.documentsLeave}</p>
			<ul class="documents">
				{links.map(({ url, label }) => (
					<li key={label}>
						<ExternalLink url={url}>
							{label} ({hostOf(url)})
						</ExternalLink>
					</li>
				))}
			</ul>
		</section>
	);
}

interface Props {
	offer: Pick<PublishedOffer, 'termsUrl' | 'privacyUrl' | 'tutorialUrl'>;
	text: Strings['offer'];
}
