import type { Site } from '../schema/site.ts';

/** The server that keeps the repository. */
export interface Forge {
	/** The origin of its pages. */
	pages: string;
	/** Where its programs are answered; without a slash at the end. */
	api: string;
	/** Where one question brings what many of the others would. */
	graphql: string;
	/** The origin of its people's pictures. */
	pictures: string;
}

/** GitHub, or the server of the settings: GitHub Enterprise answers everything in one place. */
export function forgeOf({ forge }: Pick<Site, 'forge'>): Forge {
	if (forge === undefined) return github;
	const { origin } = new URL(forge);
	return {
		pages: origin,
		api: `${origin}/api/v3`,
		graphql: `${origin}/api/graphql`,
		pictures: origin,
	};
}

/** The page of the repository, without a slash at the end. */
export function repositoryPage(site: Pick<Site, 'forge' | 'repository'>): string {
	return `${forgeOf(site).pages}/${site.repository}`;
}

const github = {
	pages: 'https://github.com',
	api: 'https://api.github.com',
	graphql: 'https://api.github.com/graphql',
	pictures: 'https://avatars.githubusercontent.com',
};
