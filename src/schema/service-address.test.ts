import { expect, test } from 'vitest';
import { serverAddress, serviceAddress } from './service-address.ts';

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
