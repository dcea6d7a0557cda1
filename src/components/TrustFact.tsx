import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** A row of the trust card. */
export function TrustFact({ icon, name, wide = false, lang, children }: Props) {
	return (
		<div class={wide ? 'trust-fact trust-fact-wide' : 'trust-fact'}>
			<Icon name={icon} />
			<dt>{name}</dt> <dd lang={lang}>{children}</dd>
		</div>
	);
}

interface Props {
	icon: IconName;
	name: string;
	/** Whether it takes a whole row where two would fit side by side. */
	wide?: boolean;
	/** The language of the answer, where it is not the page's. */
	lang?: string | undefined;
	children: ComponentChildren;
}
