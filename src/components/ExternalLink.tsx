import type { ComponentChildren } from 'preact';

/** A link to somebody else's site, for which we do not vouch; without a text, its address is shown. */
export function ExternalLink({ url, children }: { url: string; children?: ComponentChildren }) {
	return (
		<a href={url} rel="nofollow noopener ugc external">
			{children ?? url.replace(/^https:\/\/|\/$/g, '')}
		</a>
	);
}
