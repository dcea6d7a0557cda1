import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { MailLink } from './MailLink.tsx';

/** Whom to ask about one's data: the officer, or the owner where none is named. */
export function DataProtection({ owner, text }: Props) {
	const officer = owner.dataProtectionOfficer;
	const [before, after] = text.askOwner.split('{email}');
	const link = <MailLink to={officer ?? owner.email} />;
	if (officer === undefined) {
		return (
			<p>
				{before}
				{link}
				{after}
			</p>
		);
	}
	return (
		<p>
			{text.dataProtectionOfficer}: {link}
		</p>
	);
}

interface Props {
	owner: Catalogue['site']['owner'];
	text: Strings['pages'];
}
