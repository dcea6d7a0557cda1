import type { PublishedOffer } from '../catalogue/catalogue.ts';
import {
	channelLabels,
	digitalLevelLabels,
	languageLabels,
	merchantLabels,
} from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

/** For whom the offer is, and how it is used. */
export function OfferAudience({ offer, text }: Props) {
	const { merchants, sectors, digitalLevel, channels, languages } = offer;
	const names = (labels: { it: string }[]) =>
		labels.map((label) => labelIn(label, text.lang)).join(', ');
	return (
		<section aria-labelledby="destinatari">
			<h2 id="destinatari">{text.audience}</h2>
			<dl class="pairs">
				<dt>{text.merchants}</dt> <dd>{names(merchants.map((kind) => merchantLabels[kind]))}</dd>
				<dt>{text.sectors}</dt>{' '}
				<dd>{sectors.length === 0 ? text.anySector : names(sectors.map(({ label }) => label))}</dd>
				<dt>{text.digitalLevel}</dt> <dd>{names([digitalLevelLabels[digitalLevel]])}</dd>
				<dt>{text.channels}</dt> <dd>{names(channels.map((channel) => channelLabels[channel]))}</dd>
				<dt>{text.languages}</dt>{' '}
				<dd>{names(languages.map((language) => languageLabels[language]))}</dd>
			</dl>
		</section>
	);
}

interface Props {
	offer: PublishedOffer;
	text: Strings['offer'];
}
