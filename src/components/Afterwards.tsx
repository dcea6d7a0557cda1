import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { afterwardsLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { foreignLang } from './foreign-lang.ts';
import { TrustFact } from './TrustFact.tsx';

/** What happens when the free period ends, and what going on would cost. */
export function Afterwards({ offer, text }: Props) {
	const { afterwards, afterwardsNote, afterwardsPrice } = offer;
	const lang = foreignLang(offer.lang, text.lang);
	return (
		<TrustFact icon="next" name={text.after} wide>
			{labelIn(afterwardsLabels[afterwards], text.lang)}
			{afterwardsPrice !== undefined && (
				<p>
					{text.afterPrice} <strong lang={lang}>{afterwardsPrice}</strong>
				</p>
			)}
			{afterwardsNote !== undefined && <p lang={lang}>{afterwardsNote}</p>}
		</TrustFact>
	);
}

interface Props {
	offer: Pick<PublishedOffer, 'afterwards' | 'afterwardsNote' | 'afterwardsPrice' | 'lang'>;
	text: Strings['offer'];
}
