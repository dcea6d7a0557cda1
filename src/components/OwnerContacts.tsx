import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { foreignLang } from './foreign-lang.ts';
import { MailLink } from './MailLink.tsx';
import { PhoneLink } from './PhoneLink.tsx';

/** How to reach who is responsible for the site: by phone, by mail, in person. */
export function OwnerContacts({ owner, strings: { page: text, pages } }: Props) {
	// The settings are written in Italian.
	const lang = foreignLang('it', text.lang);
	return (
		<address>
			<p class="contact-owner" lang={lang}>
				<span>{owner.name}</span> <span>{owner.address}</span>
			</p>
			<ul class="contact-list">
				<li>
					{text.phone} <PhoneLink number={owner.phone} /> <span lang={lang}>{owner.hours}</span>
				</li>
				<li>
					{text.email} <MailLink to={owner.email} />
				</li>
				<li>
					{text.pec} <MailLink to={owner.pec} />
				</li>
				{owner.code !== undefined && (
					<li>
						{pages.code} {owner.code}
					</li>
				)}
			</ul>
		</address>
	);
}

interface Props {
	owner: Catalogue['site']['owner'];
	strings: Pick<Strings, 'page' | 'pages'>;
}
