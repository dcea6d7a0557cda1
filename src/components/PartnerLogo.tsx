import type { Partner } from '../catalogue/catalogue.ts';
import { uploadAddress } from './address.ts';
import { Icon } from './Icon.tsx';
import { monogramOf } from './monogram.ts';

/** The logo of a partner, or else its initials, which say nothing that its name does not. */
export function PartnerLogo({ partner: { id, name, logo, logoAlt }, root }: Props) {
	if (logo === undefined) {
		const { letters, pair } = monogramOf({ id, name });
		return (
			<span class={`partner-logo monogram monogram-${pair}`} aria-hidden="true">
				{letters === '' ? <Icon name="people" /> : letters}
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

interface Props {
	partner: Pick<Partner, 'id' | 'name' | 'logo' | 'logoAlt'>;
	/** The path the site lives under, where its files are. */
	root: string;
}
