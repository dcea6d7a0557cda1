import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { fill } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { ActivationCode } from './ActivationCode.tsx';
import { hostOf } from './host.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { phoneAddress, readablePhone } from './phone.ts';

/** The way to the partner that this offer asks for: a form, a call, a message, a code or a visit. */
export function ActivationContact({ activation: { contact, url }, partner, text }: Props) {
	switch (contact.mode) {
		case 'modulo-online':
			return <WayOut url={contact.url} label={text.activate} text={text} />;
		case 'telefono':
			return (
				<>
					<a class="btn btn-primary" href={phoneAddress(contact.phone)}>
						{fill(text.call, { phone: readablePhone(contact.phone) })}
					</a>
					<Page url={url} text={text} />
				</>
			);
		case 'email':
			return (
				<>
					<a class="btn btn-primary" href={`mailto:${contact.email}`}>
						{fill(text.write, { email: contact.email })}
					</a>
					<Page url={url} text={text} />
				</>
			);
		case 'codice':
			return (
				<>
					<ActivationCode code={contact.code} text={text} />
					<Page url={url} text={text} />
				</>
			);
		case 'presso-il-partner':
			return (
				<>
					<p class="activation-visit">{fill(text.atThePartner, { partner })}</p>
					<Page url={url} text={text} />
				</>
			);
	}
}

/** The partner's page about the service, where it has one beside the way to activate. */
function Page({ url, text }: { url: string | undefined } & Words) {
	if (url === undefined) return null;
	return <WayOut url={url} label={text.openPage} text={text} />;
}

function WayOut({ url, label, text }: { url: string; label: string } & Words) {
	return (
		<>
			<ExternalLink url={url} class="btn btn-primary" aria-describedby="attivazione-sito">
				{label}
			</ExternalLink>
			<p class="activation-site" id="attivazione-sito">
				{fill(text.leaves, { host: hostOf(url) })}
			</p>
		</>
	);
}

interface Props extends Words {
	activation: PublishedOffer['activation'];
	/** The partner's name. */
	partner: string;
}

interface Words {
	text: Strings['offer'];
}
