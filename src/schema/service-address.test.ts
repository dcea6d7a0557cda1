import { expect, test } from 'vitest';
import { previewAddresses, serverAddress, serviceAddress } from './service-address.ts';

test.each([
	'https://accesso.ente.example',
	'https://accesso.ente.example:8443/vicini/auth',
	'http://localhost:8787/auth',
	'http://127.0.0.1:8787',
])('takes %s', (address) => {
	expect(serviceAddress().safeParse(address).success).toBe(true);
});

test.each([
	'http://accesso.ente.example/auth',
	'https://Accesso.ente.example/auth',
	'https://anna@accesso.ente.example/auth',
	'https://accesso/auth',
	'https://accesso.ente.example/auth?site=1',
	'https://accesso.ente.example/#auth',
	'http://127.0.0.1.altri.example/auth',
	'javascript:alert(1)',
])('refuses %s', (address) => {
	expect(serviceAddress().safeParse(address).success).toBe(false);
});

test('of a server there is no path', () => {
	expect(serverAddress().safeParse('https://github.ente.example/').success).toBe(true);
	expect(serverAddress().safeParse('https://github.ente.example/api/v3').success).toBe(false);
});

test.each([
	['https://anteprima-{number}.ente.example/', true],
	['https://{number}.anteprime.ente.example/', true],
	['https://anteprime.ente.example/', false],
	['https://anteprime.ente.example/{number}/', false],
	['https://anteprima-{number}.ente.example', false],
	['http://anteprima-{number}.ente.example/', false],
	['https://anna@anteprima-{number}.ente.example/', false],
	['https://anteprima-{number}.ente.example/?a=b/', false],
	['https://anteprima-{numero}.ente.example/', false],
])('previews at %s are right: %s', (address, isRight) => {
	expect(previewAddresses().safeParse(address).success).toBe(isRight);
});
