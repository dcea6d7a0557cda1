import type { ComponentChildren } from 'preact';

/** A link to somebody else's site, which this one does not vouch for. */
export function OutsideLink({ url, children, ...attributes }: Props) {
	return (
		<a href={url} rel="nofollow noopener ugc external" {...attributes}>
			{children}
		</a>
	);
}

interface Props {
	url: string;
	class?: string;
	'aria-describedby'?: string;
	children: ComponentChildren;
}
