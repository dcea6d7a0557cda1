import type { PublishedOffer } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { ActivationContact } from './ActivationContact.tsx';
import { ActivationNeeds } from './ActivationNeeds.tsx';
import { foreignLang } from './foreign-lang.ts';

/** How to get the service: what it takes, what to do, in order, and the first step out of here. */
export function Activation({ offer, text }: Props) {
	const { activation, partner } = offer;
	const lang = foreignLang(offer.lang, text.lang);
	return (
		<section class="activation" aria-labelledby="attivazione">
			<h2 id="attivazione">{text.activation}</h2>
			<ActivationNeeds offer={offer} text={text} />
			<ol class="steps">
				{activation.steps.map((step) => (
					<li key={step.title} lang={lang}>
						<strong class="steps-title">{step.title}</strong>
						{step.text !== undefined && <p>{step.text}</p>}
					</li>
				))}
			</ol>
			<ActivationContact activation={activation} partner={partner.name} text={text} />
		</section>
	);
}

interface Props {
	offer: PublishedOffer;
	text: Strings['offer'];
}
