import { askForge, type Trouble } from './ask-forge.ts';
import { groupIn, textIn } from './outside.ts';

/** A draft in the clone of this machine. */
export interface LocalDraft {
	/** Collection and identifier, `offers/bottegaviva--vetrina`. */
	collection: string;
	id: string;
	standing: string;
}

/**
 * Where the CMS of this machine keeps its drafts; undefined for a site that is not on this machine, or
 * whose CMS is the one in the network.
 *
 * @param config the address of the CMS's settings
 */
export async function localStore(config: string): Promise<string | undefined> {
	if (!['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)) return undefined;
	const answer = await askForge(config);
	const backend = answer.ok ? groupIn(groupIn(answer.body)['backend']) : {};
	const store = textIn(backend['proxy_url']);
	return backend['name'] === 'proxy' && store !== '' ? store : undefined;
}

/** The drafts of this machine, as decap-server tells them. */
export async function localDrafts(
	store: string,
): Promise<{ ok: true; drafts: LocalDraft[] } | { ok: false; why: Trouble }> {
	try {
		const keys = await ask(store, 'unpublishedEntries', { branch });
		const names = Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
		const drafts = await Promise.all(names.map((name) => draftNamed(store, name)));
		return { ok: true, drafts };
	} catch (error) {
		console.error(error);
		return { ok: false, why: { kind: 'broken' } };
	}
}

async function draftNamed(store: string, name: string): Promise<LocalDraft> {
	const [collection = '', ...rest] = name.split('/');
	const id = rest.join('/');
	const entry = groupIn(await ask(store, 'unpublishedEntry', { branch, collection, slug: id }));
	return { collection, id, standing: textIn(entry['status']) };
}

async function ask(store: string, action: string, params: object): Promise<unknown> {
	const response = await fetch(store, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ branch, action, params }),
	});
	if (!response.ok) throw new Error(`${store} answered ${response.status} to ${action}.`);
	return response.json();
}

/** The one that the clone publishes. */
const branch = 'main';
