import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { supportLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { ContactValue } from './ContactValue.tsx';
import { foreignLang } from './foreign-lang.ts';

/** Who helps with this offer, each way with its contact. */
export function Support({ offer: { support, lang }, text }: Props) {
	const foreign = foreignLang(lang, text.lang);
	return (
		<section class="support" aria-labelledby="assistenza">
			<h2 id="assistenza">{text.support}</h2>
			<dl class="contacts">
				{support.map(({ kind, contact, hours }) => (
					<div key={contact}>
						<dt>{labelIn(supportLabels[kind], text.lang)}</dt>{' '}
						<dd>
							<ContactValue value={contact} lang={foreign} />
							{hours !== undefined && (
								<span class="contacts-note" lang={foreign}>
									{' '}
									{hours}
								</span>
							)}
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

interface Props {
	offer: Pick<PublishedOffer, 'support' | 'lang'>;
	text: Strings['offer'];
}
