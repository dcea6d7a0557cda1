import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { verificationLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { TrustFact } from './TrustFact.tsx';

/** When and how the editors looked whether an offer is true; without blame where they have not yet. */
export function Verification({ verification, text }: Props) {
	if (verification === undefined) {
		return (
			<TrustFact icon="check" name={text.verification}>
				{text.unverified}
			</TrustFact>
		);
	}
	return (
		<TrustFact icon="check" name={text.verified}>
			<DatedSentence template={text.verifiedOn} day={verification.on} lang={text.lang} />{' '}
			<span class="trust-fact-more">
				{labelIn(verificationLabels[verification.how], text.lang)}.
			</span>
		</TrustFact>
	);
}

interface Props {
	verification: PublishedOffer['verification'];
	text: Strings['offer'];
}
