import type { Outcome } from './outcome.ts';

/** Where a preview can be looked at: addresses that we know for ours. */
export interface PreviewLinks {
	/** The pictures of card and page, kept by GitHub. */
	pictures: string | undefined;
	/** The built site, kept by GitHub to be downloaded. */
	download: string | undefined;
	/** The site on a host of its own. */
	address: string | undefined;
}

/**
 * The links to a preview, from what another job and the repository's settings say.
 *
 * @param run the page of the run whose artifacts they must be
 * @param said what was said: it stays only where it can be nothing else than what it should be
 */
export function previewLinks(
	{ kind }: Pick<Outcome, 'kind'>,
	run: string,
	said: { pictures: string; download: string; address: string | undefined },
): PreviewLinks {
	const isMade = kind === 'made';
	return {
		pictures: isMade ? artifactOf(run, said.pictures) : undefined,
		download: isMade ? artifactOf(run, said.download) : undefined,
		address: isMade ? said.address : undefined,
	};
}

/**
 * Where a host of the adopter shows the preview of a proposal.
 *
 * @param pattern the settings' address with `{number}`; undefined where there is no such host
 */
export function previewAddress(pattern: string | undefined, number: number): string | undefined {
	return pattern?.replaceAll('{number}', String(number));
}

function artifactOf(run: string, said: string): string | undefined {
	const beginning = `${run}/artifacts/`;
	return said.startsWith(beginning) && /^\d{1,20}$/.test(said.slice(beginning.length))
		? said
		: undefined;
}
