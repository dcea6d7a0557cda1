import { expect, test } from 'vitest';
import { forgeOf, repositoryPage } from './forge.ts';

test('is GitHub unless the settings name another server', () => {
	expect(forgeOf({})).toMatchObject({ api: 'https://api.github.com' });
	expect(repositoryPage({ repository: 'ente/vicini' })).toBe('https://github.com/ente/vicini');
});

test('asks a server of its own where GitHub Enterprise answers', () => {
	const forge = 'https://github.ente.example/';
	expect(forgeOf({ forge })).toEqual({
		pages: 'https://github.ente.example',
		api: 'https://github.ente.example/api/v3',
		graphql: 'https://github.ente.example/api/graphql',
		pictures: 'https://github.ente.example',
	});
	expect(repositoryPage({ forge, repository: 'ente/vicini' })).toBe(
		'https://github.ente.example/ente/vicini',
	);
});
