import type { PublishedOffer } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { ActivationContact } from './ActivationContact.tsx';

/** How to get the service: what to do, in order, and the first step out of here. */
export function Activation({ offer: { activation, partner, lang }, text }: Props) {
	return (
		<section class="activation" aria-labelledby="attivazione" data-pagefind-ignore>
			<h2 id="attivazione">{text.activation}</h2>
			<ol class="steps" lang={lang === text.lang ? undefined : lang}>
				{activation.steps.map((step) => (
					<li key={step.title}>
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
