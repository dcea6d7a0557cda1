import { z } from 'zod';
import type { GithubApi } from './github-api.ts';

/**
 * What GitHub lets somebody do in a repository: `admin`, `maintain`, `write`, `triage`, `read` or
 * `none`. The event's `author_association` would not do: it says who belongs to the organisation or was
 * once invited, and not who may write.
 *
 * @throws when GitHub does not say, so that nobody is taken for an editor by mistake
 */
export async function permissionOf(
	{ ask }: GithubApi,
	repository: string,
	login: string,
): Promise<string> {
	const path = `/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`;
	const { status, body } = await ask('GET', path);
	if (status === 404) return 'none';
	if (status !== 200) throw new Error(`GitHub does not say what ${login} may do: ${status}`);
	return z.object({ permission: z.string() }).parse(body).permission;
}
