import { expect, test } from 'vitest';
import { parseSettings, WrongSettings } from './settings.ts';

const right = {
	GITHUB_CLIENT_ID: 'Ov23liSample',
	GITHUB_CLIENT_SECRET: 'a-secret-of-the-client',
	CMS_ORIGIN: 'https://vicini.example',
	LOGIN_ADDRESS: 'https://accesso.example',
};

test('reads what is needed, and knows where GitHub is', () => {
	expect(parseSettings({ ...right, GITHUB_ADDRESS: '', PATH: '/bin' })).toEqual({
		clientId: 'Ov23liSample',
		clientSecret: 'a-secret-of-the-client',
		cmsOrigin: 'https://vicini.example',
		address: 'https://accesso.example',
		github: 'https://github.com',
		port: 8787,
	});
});

test('reads the settings of an enterprise and of a trial on this machine', () => {
	const trial = parseSettings({
		...right,
		GITHUB_ADDRESS: 'https://git.ente.example:8443',
		CMS_ORIGIN: 'http://localhost:4321',
		LOGIN_ADDRESS: 'http://127.0.0.1:8787',
		LOGIN_PORT: '0',
	});
	expect(trial).toMatchObject({ github: 'https://git.ente.example:8443', port: 0 });
});

test('names all that is missing at once', () => {
	expect(refusalOf({})).toMatchInlineSnapshot(`
		"Le impostazioni dell'accesso sono da correggere:
		  GITHUB_CLIENT_ID manca: è il «Client ID» della OAuth App su GitHub.
		  GITHUB_CLIENT_SECRET manca: è il «Client secret» della OAuth App su GitHub.
		  CMS_ORIGIN manca: è l'indirizzo del sito con il modulo, senza percorso, come https://ente.example.
		  LOGIN_ADDRESS manca: è l'indirizzo pubblico di questo accesso, senza percorso, come https://ente.example."
	`);
});

test.each([
	['CMS_ORIGIN', 'https://vicini.example/'],
	['CMS_ORIGIN', 'https://vicini.example/admin'],
	['CMS_ORIGIN', 'https://Vicini.example'],
	['CMS_ORIGIN', 'https://vicini.example:443'],
	['LOGIN_ADDRESS', 'https://vicini.example?x'],
	['LOGIN_ADDRESS', ' https://vicini.example'],
	['GITHUB_ADDRESS', 'https://user:password@vicini.example'],
])('says how to write %s=%s', (name, value) => {
	expect(refusalOf({ ...right, [name]: value })).toContain(
		`  ${name} non è scritto come lo usa un browser: scrivi https://vicini.example, senza niente dopo.`,
	);
});

test.each([
	['CMS_ORIGIN', '*', 'non è un indirizzo'],
	['CMS_ORIGIN', 'null', 'non è un indirizzo'],
	['CMS_ORIGIN', 'file:///admin', 'non è un indirizzo'],
	['CMS_ORIGIN', 'http://vicini.example', 'non è cifrato'],
	['LOGIN_ADDRESS', 'http://localhost.evil.example', 'non è cifrato'],
	['GITHUB_ADDRESS', 'http://github.com', 'non è cifrato'],
	['GITHUB_CLIENT_ID', 'due parole', 'copialo di nuovo'],
	['GITHUB_CLIENT_SECRET', 'a-secret\n', 'copialo di nuovo'],
	['LOGIN_PORT', '65536', 'un numero da 0 a 65535'],
	['LOGIN_PORT', '80a', 'un numero da 0 a 65535'],
])('refuses %s=%j', (name, value, problem) => {
	const refusal = refusalOf({ ...right, [name]: value });
	expect(refusal).toContain(problem);
	expect(refusal.split('\n')).toHaveLength(2);
});

test('never repeats a value, since it may be a secret in the wrong place', () => {
	const secret = '0123456789abcdef0123456789abcdef01234567';
	const refusal = refusalOf({
		GITHUB_CLIENT_ID: `${secret} `,
		GITHUB_CLIENT_SECRET: `${secret} `,
		CMS_ORIGIN: secret,
		LOGIN_ADDRESS: `https://user:${secret}@accesso.example`,
		LOGIN_PORT: secret,
	});
	expect(refusal.split('\n')).toHaveLength(6);
	expect(refusal).not.toContain(secret);
});

function refusalOf(environment: Record<string, string>): string {
	try {
		parseSettings(environment);
	} catch (error) {
		if (error instanceof WrongSettings) return error.message;
		throw error;
	}
	throw new Error('Nothing is wrong with these settings.');
}
