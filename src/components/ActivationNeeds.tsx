import type { PublishedOffer } from '../catalogue/catalogue.ts';
import {
	activationAccountLabels,
	activationChannelLabels,
	activationTimeLabels,
	availabilityLabels,
	prerequisiteLabels,
} from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { foreignLang } from './foreign-lang.ts';

/** What activating takes: time, a profile, things at hand, and whether there is still room. */
export function ActivationNeeds({ offer, text }: Props) {
	const { activation, prerequisites, prerequisitesNote, availability, capacity } = offer;
	const lang = foreignLang(offer.lang, text.lang);
	const hasNeeds = prerequisites.length > 0 || prerequisitesNote !== undefined;
	const isScarce = availability !== 'disponibile';
	return (
		<dl class="pairs activation-needs">
			<dt>{text.time}</dt> <dd>{labelIn(activationTimeLabels[activation.time], text.lang)}</dd>
			{activation.account !== undefined && (
				<>
					<dt>{text.account}</dt>{' '}
					<dd>{labelIn(activationAccountLabels[activation.account], text.lang)}</dd>
				</>
			)}
			<dt>{text.channel}</dt>{' '}
			<dd>{labelIn(activationChannelLabels[activation.channel], text.lang)}</dd>
			{(isScarce || capacity !== undefined) && (
				<>
					<dt>{text.places}</dt>{' '}
					<dd>
						{isScarce && labelIn(availabilityLabels[availability], text.lang)}
						{isScarce && capacity !== undefined && ': '}
						{capacity !== undefined && <span lang={lang}>{capacity}</span>}
					</dd>
				</>
			)}
			{hasNeeds && (
				<>
					<dt>{text.prerequisites}</dt>{' '}
					<dd>
						<ul>
							{prerequisites.map((need) => (
								<li key={need}>{labelIn(prerequisiteLabels[need], text.lang)}</li>
							))}
							{prerequisitesNote !== undefined && <li lang={lang}>{prerequisitesNote}</li>}
						</ul>
					</dd>
				</>
			)}
		</dl>
	);
}

interface Props {
	offer: PublishedOffer;
	text: Strings['offer'];
}
