import { expect, test } from 'vitest';
import { canLogIn } from './login.ts';

test.each([
	['the clone of this machine', { name: 'proxy' }, true],
	['GitHub with a login of our own', { name: 'github', base_url: 'https://ente.example' }, true],
	["GitHub with Decap's default login", { name: 'github' }, false],
	['GitHub with a login left empty', { name: 'github', base_url: '' }, false],
	['a backend that nobody has tried here', { name: 'git-gateway' }, false],
])('%s', (_, backend, opens) => {
	expect(canLogIn(backend)).toBe(opens);
});
