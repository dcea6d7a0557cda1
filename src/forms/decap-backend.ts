import type { Catalogue } from '../catalogue/catalogue.ts';
import { forgeOf } from '../catalogue/forge.ts';

/**
 * Where the CMS keeps what is written in it: a stranger's drafts in a fork of their own, from which they
 * are proposed to the repository of the settings.
 */
export function buildBackend({ url, repository, branch, forge, login }: Settings): DecapBackend {
	return {
		name: 'github',
		repo: repository,
		branch,
		open_authoring: true,
		api_root: forgeOf({ forge }).api,
		...(login !== undefined && loginAt(new URL(login))),
		site_domain: new URL(url).host,
		commit_messages: commitMessages,
	};
}

/** Decap takes the answer of the login only from exactly this origin, so that the path stands apart. */
function loginAt({ origin, pathname }: URL): Pick<DecapBackend, 'base_url' | 'auth_endpoint'> {
	return { base_url: origin, auth_endpoint: pathname.slice(1) };
}

const commitMessages = {
	create: 'content: add {{slug}}',
	update: 'content: change {{slug}}',
	delete: 'content: remove {{slug}}',
	uploadMedia: 'content: add {{path}}',
	deleteMedia: 'content: remove {{path}}',
	openAuthoring: '{{message}}',
};

/** The keys of Decap's backend that we write. */
export interface DecapBackend {
	name: 'github';
	repo: string;
	branch: string;
	open_authoring: true;
	api_root: string;
	/** The origin of the login. */
	base_url?: string;
	/** The rest of its address. */
	auth_endpoint?: string;
	/** Who asks for a login. */
	site_domain: string;
	commit_messages: typeof commitMessages;
}

type Settings = Pick<Catalogue['site'], 'url' | 'repository' | 'branch' | 'forge' | 'login'>;
