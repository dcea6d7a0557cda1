import { expect, test } from 'vitest';
import { buildBackend } from './decap-backend.ts';
import { canLogIn } from './login.ts';

const settings = {
	url: 'https://ente.example/vicini/',
	repository: 'ente/vicini',
	branch: 'main',
};

test('lets strangers propose to the repository of the settings', () => {
	expect(buildBackend({ ...settings, branch: 'pubblicato' })).toMatchObject({
		name: 'github',
		repo: 'ente/vicini',
		branch: 'pubblicato',
		open_authoring: true,
		site_domain: 'ente.example',
	});
});

test('offers no login until the settings name one', () => {
	expect(canLogIn(buildBackend(settings))).toBe(false);
	expect(canLogIn(buildBackend({ ...settings, login: 'https://accesso.example/auth' }))).toBe(true);
});

test.each([
	['https://accesso.example/auth', 'https://accesso.example', 'auth'],
	['https://accesso.example:443/a/b/', 'https://accesso.example', 'a/b/'],
	['http://localhost:8787/auth', 'http://localhost:8787', 'auth'],
])('splits the login %s as Decap compares it', (login, base_url, auth_endpoint) => {
	expect(buildBackend({ ...settings, login })).toMatchObject({ base_url, auth_endpoint });
});

test('speaks to github.com unless the settings name another server', () => {
	expect(buildBackend(settings)).toHaveProperty('api_root', 'https://api.github.com');
	expect(buildBackend({ ...settings, forge: 'https://github.ente.example/' })).toHaveProperty(
		'api_root',
		'https://github.ente.example/api/v3',
	);
});
