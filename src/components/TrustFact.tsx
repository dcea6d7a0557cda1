import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import type { onDays } from './on-days.ts';

/** A row of the trust card. */
export function TrustFact({ icon, name, wide = false, lang, attributes, children }: Props) {
	return (
		<div class={wide ? 'trust-fact trust-fact-wide' : 'trust-fact'} {...attributes}>
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
	/** The days on which it is true, if not on all. */
	attributes?: ReturnType<typeof onDays>;
	children: ComponentChildren;
}
