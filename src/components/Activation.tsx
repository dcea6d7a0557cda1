import type { PublishedOffer } from '../catalogue/offers.ts';
import { fill } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

/** How to get the service: what to do, in order, and the way out to the partner's site. */
export function Activation({ offer: { activation }, text }: Props) {
	return (
		<section class="activation" aria-labelledby="attivazione" data-pagefind-ignore>
			<h2 id="attivazione">{text.activation}</h2>
			<ol class="steps">
				{activation.steps.map((step) => (
					<li key={step.title}>
						<strong class="steps-title">{step.title}</strong>
						{step.text !== undefined && <p>{step.text}</p>}
					</li>
				))}
			</ol>
			<a
				class="btn btn-primary"
				href={activation.url}
				rel="nofollow noopener ugc external"
				aria-describedby="attivazione-sito"
			>
				{text.activate}
			</a>
			<p class="activation-site" id="attivazione-sito">
				{fill(text.leaves, { host: hostOf(activation.url) })}
			</p>
		</section>
	);
}

// A preview renders addresses that are still being typed.
function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname : url;
}

interface Props {
	offer: PublishedOffer;
	text: Strings['offer'];
}
