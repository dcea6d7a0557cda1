import type { ComponentChildren } from 'preact';

/** A link to somebody else's site, for which we do not vouch; without a text, its address is shown. */
export function ExternalLink({ url, children, ...attributes }: Props) {
	return (
		<a href={url} rel="nofollow noopener ugc external" {...attributes}>
			{children ?? url.replace(/^https:\/\/|\/$/g, '')}
		</a>
	);
}

interface Props {
	url: string;
	class?: string;
	'aria-describedby'?: string;
	children?: ComponentChildren;
}
