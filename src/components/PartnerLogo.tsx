import type { Partner } from '../catalogue/catalogue.ts';
import { uploadAddress } from './address.ts';

/** The logo of a partner, or else its initials, which say nothing that its name does not. */
export function PartnerLogo({ partner: { name, logo, logoAlt }, root }: Props) {
	if (logo === undefined) {
		return (
			<span class="partner-logo" aria-hidden="true">
				{initials(name)}
			</span>
		);
	}
	return (
		<img
			class="partner-logo"
			src={uploadAddress(root, logo)}
			alt={logoAlt ?? ''}
			width="72"
			height="72"
			loading="lazy"
		/>
	);
}

function initials(name: string): string {
	return name
		.split(/\s+/)
		.slice(0, 2)
		.map((word) => word.charAt(0).toLocaleUpperCase('it'))
		.join('');
}

interface Props {
	partner: Pick<Partner, 'name' | 'logo' | 'logoAlt'>;
	/** The path the site lives under, where its files are. */
	root: string;
}
