/** What GitHub sends when a proposal is opened, without what nobody here reads. */
export function anEvent({
	head,
	author = 'anna',
	headOwner = author,
	headName = 'catalogo',
	number = 1,
	title = 'content(offers): change',
	into = 'main',
}: {
	head: string;
	author?: string;
	headOwner?: string | null;
	headName?: string;
	number?: number;
	title?: string;
	into?: string;
}) {
	return {
		action: 'opened',
		number,
		pull_request: {
			number,
			state: 'open',
			title,
			body: '@redazione ::set-output name=permission::admin',
			draft: false,
			user: { login: author, id: 1001, type: 'User', site_admin: false },
			author_association: 'OWNER',
			head: {
				label: `${headOwner ?? 'unknown'}:cms/x`,
				ref: 'cms/x$(id)',
				sha: head,
				repo:
					headOwner === null
						? null
						: { full_name: `${headOwner}/${headName}`, owner: { login: headOwner } },
			},
			base: { ref: into, sha: '0'.repeat(40), repo: { full_name: 'ente/catalogo' } },
		},
		repository: { full_name: 'ente/catalogo', default_branch: 'main', owner: { login: 'ente' } },
		sender: { login: author },
	};
}
