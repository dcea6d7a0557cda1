import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from './program/listen.ts';
import { runLogin, startLogin } from './login-helper/testing/login.ts';

const client = { GITHUB_CLIENT_ID: 'Ov23liSample', GITHUB_CLIENT_SECRET: 'a-secret-of-the-client' };

test('says what is missing and where to read about it, and does not start', async () => {
	const { written, code } = await runLogin({ ...client, CMS_ORIGIN: 'vicini.example' });
	expect(code).toBe(1);
	expect(written).toMatchInlineSnapshot(`
		"Le impostazioni dell'accesso sono da correggere:
		  CMS_ORIGIN non è un indirizzo: scrivilo come https://ente.example.
		  LOGIN_ADDRESS manca: è l'indirizzo pubblico di questo accesso, senza percorso, come https://ente.example.
		Che cosa scrivere e dove: .github/LOGIN.md
		"
	`);
});

test('says so when the port is taken', async () => {
	const other = createServer();
	const port = await listen(other, 0);
	const { written, code } = await runLogin({
		...client,
		CMS_ORIGIN: 'https://vicini.example',
		LOGIN_ADDRESS: 'https://accesso.example',
		LOGIN_PORT: String(port),
	});
	other.close();
	expect(code).toBe(1);
	expect(written).toBe(`La porta ${port} è occupata: scegline un'altra con LOGIN_PORT.\n`);
});

test('says whom it serves, and of each request only method, path and status', async () => {
	const login = await startLogin({ ...client, CMS_ORIGIN: 'https://vicini.example' });
	const headers = { cookie: 'login=of-a-person' };
	await fetch(`${login.address}/callback?code=of-github&state=of-ours`, { headers });
	const { status } = await fetch(login.address);
	const written = await login.stop();
	expect(status).toBe(200);
	const { port } = new URL(login.address);
	expect(written.split('\n')).toEqual([
		`L'accesso al modulo ascolta su 127.0.0.1:${port}; da fuori si raggiunge su ${login.address}.`,
		'Dà il permesso di https://github.com solo al modulo su https://vicini.example.',
		'GET /callback 400',
		'GET / 200',
		'',
	]);
});
