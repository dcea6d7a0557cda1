import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** A row of the trust card; the search leaves out names of rows, and answers that every offer has in common. */
export function TrustFact({ icon, name, wide = false, common = false, lang, children }: Props) {
	return (
		<div class={wide ? 'trust-fact trust-fact-wide' : 'trust-fact'}>
			<Icon name={icon} />
			<dt data-pagefind-ignore>{name}</dt>{' '}
			<dd data-pagefind-ignore={common || undefined} lang={lang}>
				{children}
			</dd>
		</div>
	);
}

interface Props {
	icon: IconName;
	name: string;
	/** Whether it takes a whole row where two would fit side by side. */
	wide?: boolean;
	common?: boolean;
	/** The language of the answer, where it is not the page's. */
	lang?: string | undefined;
	children: ComponentChildren;
}
