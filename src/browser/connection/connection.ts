import { type GithubBackend, mendBackend } from './github-backend.ts';
import { mendLoginPage, type WithLoginPage } from './login-page.ts';
import { Notice } from './notice.ts';
import { Reports } from './reports.ts';
import { watchFetch } from './watched-fetch.ts';
import { blockedLogin, type Occasion } from './words.ts';

/**
 * Says in Italian what goes wrong between the CMS and the forge, and keeps Decap from waiting in
 * silence. On a machine's own workflow there is no forge, and nothing to do.
 *
 * @param email where the editors are written to
 */
export function watchConnection(cms: Backends, backend: BackendConfig, email: string): void {
	const { name, api_root: api, base_url: login } = backend;
	const github = cms.getBackend(name);
	if (name !== 'github' || api === undefined || github === undefined) return;
	const reports = new Reports(new Notice(location.pathname), email);
	window.fetch = watchFetch(window.fetch.bind(window), {
		api,
		freshToken,
		tell: (trouble) => {
			reports.hear(trouble);
		},
	});
	const { init } = github;
	github.init = (...given) => {
		const made = init(...given);
		mendBackend(
			made,
			(milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
		);
		mendLoginPage(made, () => {
			reports.refuse(blockedLogin);
		});
		reportOn(made as unknown as Record<string, Operation>, reports);
		return made;
	};
	window.addEventListener('message', ({ data, origin }) => {
		const sentence = origin === login ? refusalIn(data) : undefined;
		if (sentence !== undefined) reports.refuse(sentence);
	});
}

function reportOn(made: Record<string, Operation>, reports: Reports): void {
	for (const [name, occasion] of Object.entries(operations)) {
		const original = made[name];
		if (original === undefined) throw new Error(`Decap has no "${name}".`);
		made[name] = (...given) => reports.during(occasion, () => original.apply(made, given));
	}
}

/** Decap keeps it for the next visit; signing in in another tab writes it anew. */
function freshToken(): string | undefined {
	const kept: unknown = JSON.parse(localStorage.getItem('decap-cms-user') ?? 'null');
	const isUser = typeof kept === 'object' && kept !== null && 'token' in kept;
	return isUser && typeof kept.token === 'string' ? kept.token : undefined;
}

/** The sentence of a login that lets nobody in. */
function refusalIn(message: unknown): string | undefined {
	if (typeof message !== 'string' || !message.startsWith(refused)) return undefined;
	const said: unknown = JSON.parse(message.slice(refused.length));
	const isObject = typeof said === 'object' && said !== null && 'message' in said;
	return isObject ? String(said.message) : undefined;
}

const refused = 'authorization:github:error:';

const operations = {
	persistEntry: 'save',
	updateUnpublishedEntryStatus: 'status',
	publishUnpublishedEntry: 'publish',
	deleteUnpublishedEntry: 'remove',
	persistMedia: 'upload',
	getEntry: 'read',
	entriesByFolder: 'read',
	allEntriesByFolder: 'read',
	entriesByFiles: 'read',
	unpublishedEntries: 'read',
	unpublishedEntry: 'read',
	authenticate: 'enter',
	authenticateWithFork: 'enter',
} as const satisfies Record<string, Occasion>;

type Operation = (...given: unknown[]) => Promise<unknown>;

/** What we use of Decap's backends. */
export interface Backends {
	getBackend: (
		name: string,
	) => { init: (...given: unknown[]) => GithubBackend & WithLoginPage } | undefined;
}

interface BackendConfig {
	name: string;
	/** Where the forge's API begins. */
	api_root?: string;
	/** The origin of the login. */
	base_url?: string;
}
