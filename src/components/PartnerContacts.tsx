import type { Partner } from '../catalogue/catalogue.ts';
import { fill } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { PhoneLink } from './PhoneLink.tsx';

/** Where a merchant can ask the partner for help. */
export function PartnerContacts({ partner, text }: Props) {
	return (
		<section aria-labelledby="aiuto" data-pagefind-ignore>
			<h2 id="aiuto">{fill(text.help, { partner: partner.name })}</h2>
			<p>{partner.legalName}</p>
			<dl class="contacts">
				{partner.contacts.map(({ kind, value, note }) => (
					<div key={value}>
						<dt>{text.contactKinds[kind]}</dt>{' '}
						<dd>
							{kind === 'telefono' ? (
								<PhoneLink number={value} />
							) : (
								<a href={`mailto:${value}`}>{value}</a>
							)}
							{note !== undefined && <span class="contacts-note"> {note}</span>}
						</dd>
					</div>
				))}
				<div>
					<dt>{text.website}</dt>{' '}
					<dd>
						<a href={partner.website} rel="nofollow noopener ugc external">
							{partner.website.replace(/^https:\/\/|\/$/g, '')}
						</a>
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
