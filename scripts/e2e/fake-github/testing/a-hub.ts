import { type FakeGithub, startFakeGithub } from '../start.ts';

/** A catalogue with one file, two partners and an editor. */
export function aHub(): Promise<FakeGithub> {
	return startFakeGithub({
		repository: 'ente/catalogo',
		people: [
			{ login: 'anna', name: 'Anna Verdi' },
			{ login: 'bruno' },
			{ login: 'redazione', name: 'La redazione', role: 'write' },
		],
	});
}

/** Asks the API as somebody would, over HTTP; as nobody without a login. */
export function askAs(hub: FakeGithub, login?: string, scope = 'public_repo'): Ask {
	const token = login === undefined ? undefined : hub.people.tokenFor(login, scope);
	return async (method, path, body, headers = {}) => {
		const response = await fetch(hub.apiRoot + path, {
			method,
			headers: { ...(token !== undefined && { authorization: `token ${token}` }), ...headers },
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		return {
			status: response.status,
			headers: response.headers,
			body: (text === '' ? {} : JSON.parse(text)) as Body,
		};
	};
}

/** A fork with a branch that adds one file; gives the commit. */
export async function proposeFile(
	hub: FakeGithub,
	login: string,
	{ branch = 'cms/x', path = 'a.md', text = 'a\n' } = {},
): Promise<string> {
	const ask = askAs(hub, login);
	await ask('POST', '/repos/ente/catalogo/forks');
	const fork = `/repos/${login}/catalogo`;
	const main = await hub.git.text(['rev-parse', 'main']);
	const blob = (await ask('POST', `${fork}/git/blobs`, { content: text })).body.sha;
	const tree = (
		await ask('POST', `${fork}/git/trees`, { base_tree: main, tree: [{ path, sha: blob }] })
	).body.sha;
	const message = `content: add ${path}`;
	const commit = (await ask('POST', `${fork}/git/commits`, { message, tree, parents: [main] })).body
		.sha;
	await ask('POST', `${fork}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit });
	return commit ?? '';
}

export type Ask = (
	method: string,
	path: string,
	body?: unknown,
	headers?: Record<string, string>,
) => Promise<{ status: number; headers: Headers; body: Body }>;

/** What tests look at one by one; the rest they compare. */
interface Body {
	sha?: string;
	content?: string;
	message?: string;
	state?: string;
	merged_at?: string | null;
	tree?: unknown;
	commits?: unknown;
	files?: unknown;
}
