import type { Partner } from '../catalogue/catalogue.ts';
import { contactKindLabels } from '../catalogue/terms.ts';
import { fill, labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { foreignLang } from './foreign-lang.ts';
import { ContactValue } from './ContactValue.tsx';

/** Where a merchant can ask the partner for help. */
export function PartnerContacts({ partner, text }: Props) {
	return (
		<section aria-labelledby="aiuto">
			<h2 id="aiuto">{fill(text.help, { partner: partner.name })}</h2>
			<p>{partner.legalName}</p>
			<dl class="contacts">
				{partner.contacts.map((contact) => (
					<div key={contact.value}>
						<dt>{labelIn(contactKindLabels[contact.kind], text.lang)}</dt>{' '}
						<dd>
							<ContactValue value={contact.value} />
							{contact.note !== undefined && (
								<span class="contacts-note" lang={foreignLang('it', text.lang)}>
									{' '}
									{contact.note}
								</span>
							)}
						</dd>
					</div>
				))}
				<div>
					<dt>{text.website}</dt>{' '}
					<dd>
						<ContactValue value={partner.website} />
					</dd>
				</div>
			</dl>
		</section>
	);
}

interface Props {
	partner: Partner;
	text: Strings['offer'];
}
