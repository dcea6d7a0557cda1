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
			<h2 id="destinatari" data-pagefind-ignore>
				{text.audience}
			</h2>
			<dl class="pairs">
				<dt data-pagefind-ignore>{text.merchants}</dt>{' '}
				<dd data-pagefind-ignore>{names(merchants.map((kind) => merchantLabels[kind]))}</dd>
				<dt data-pagefind-ignore>{text.sectors}</dt>{' '}
				<dd data-pagefind-ignore={sectors.length === 0 || undefined}>
					{sectors.length === 0 ? text.anySector : names(sectors.map(({ label }) => label))}
				</dd>
				<dt data-pagefind-ignore>{text.digitalLevel}</dt>{' '}
				<dd data-pagefind-ignore>{names([digitalLevelLabels[digitalLevel]])}</dd>
				<dt data-pagefind-ignore>{text.channels}</dt>{' '}
				<dd data-pagefind-ignore>{names(channels.map((channel) => channelLabels[channel]))}</dd>
				<dt data-pagefind-ignore>{text.languages}</dt>{' '}
				<dd data-pagefind-ignore>{names(languages.map((language) => languageLabels[language]))}</dd>
			</dl>
		</section>
	);
}

interface Props {
	offer: PublishedOffer;
	text: Strings['offer'];
}
