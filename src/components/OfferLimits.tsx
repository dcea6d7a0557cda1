import type { PublishedOffer } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { foreignLang } from './foreign-lang.ts';

/** How much of the service is free; nothing where the partner names no limit. */
export function OfferLimits({ offer: { limits, lang }, text }: Props) {
	if (limits.length === 0) return null;
	return (
		<section class="prose" aria-labelledby="limiti">
			<h2 id="limiti">{text.limits}</h2>
			<ul lang={foreignLang(lang, text.lang)}>
				{limits.map((limit) => (
					<li key={limit}>{limit}</li>
				))}
			</ul>
		</section>
	);
}

interface Props {
	offer: Pick<PublishedOffer, 'limits' | 'lang'>;
	text: Strings['offer'];
}
