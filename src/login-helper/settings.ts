import { z } from 'zod';

/** What the login must know. */
export interface Settings {
	clientId: string;
	clientSecret: string;
	/** Where the CMS lives: the only origin that is ever given a token. */
	cmsOrigin: string;
	/** Where the login itself answers. */
	address: string;
	/** GitHub, or an enterprise's own. */
	github: string;
	/** Where Node's server listens; other hosts have no use for it. */
	port: number;
}

/**
 * Reads the settings from variables such as those of a process.
 *
 * @throws WrongSettings when any is missing or wrong
 */
export function parseSettings(environment: Readonly<Record<string, unknown>>): Settings {
	// A variable left empty is one that is not there.
	const written = Object.fromEntries(
		Object.keys(variables)
			.filter((name) => environment[name] !== '')
			.map((name) => [name, environment[name]]),
	);
	const { data, error } = z.object(variables).safeParse(written);
	if (data === undefined) throw new WrongSettings(error.issues);
	return {
		clientId: data.GITHUB_CLIENT_ID,
		clientSecret: data.GITHUB_CLIENT_SECRET,
		cmsOrigin: data.CMS_ORIGIN,
		address: data.LOGIN_ADDRESS,
		github: data.GITHUB_ADDRESS,
		port: Number(data.LOGIN_PORT),
	};
}

/** Says of every missing or wrong setting what to write, to whoever installs the login. */
export class WrongSettings extends Error {
	constructor(issues: readonly { path: readonly PropertyKey[]; message: string }[]) {
		const lines = issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
		super(["Le impostazioni dell'accesso sono da correggere:", ...lines].join('\n'));
	}
}

/** No message quotes a value: a secret may have been written in the wrong place. */
const variables = {
	GITHUB_CLIENT_ID: credential('il «Client ID» della OAuth App'),
	GITHUB_CLIENT_SECRET: credential('il «Client secret» della OAuth App'),
	CMS_ORIGIN: origin("l'indirizzo del sito con il modulo, senza percorso"),
	LOGIN_ADDRESS: origin("l'indirizzo pubblico di questo accesso, senza percorso"),
	GITHUB_ADDRESS: origin("l'indirizzo di GitHub").default('https://github.com'),
	LOGIN_PORT: z
		.string()
		.refine((written) => /^\d{1,5}$/.test(written) && Number(written) <= 65_535, {
			error: 'deve essere un numero da 0 a 65535.',
		})
		.default('8787'),
};

function credential(meaning: string) {
	return z
		.string({ error: `manca: è ${meaning} su GitHub.` })
		.regex(/^[\x21-\x7e]+$/, { error: 'contiene spazi o lettere accentate: copialo di nuovo.' });
}

function origin(meaning: string) {
	return z
		.string({ error: `manca: è ${meaning}, come https://ente.example.` })
		.superRefine((written, context) => {
			const message = originProblem(written);
			if (message !== undefined) context.addIssue({ code: 'custom', message });
		});
}

function originProblem(written: string): string | undefined {
	const url = URL.parse(written);
	if (url === null || !/^https?:$/.test(url.protocol)) {
		return 'non è un indirizzo: scrivilo come https://ente.example.';
	}
	if (url.protocol === 'http:' && !thisMachine.has(url.hostname)) {
		return 'non è cifrato: deve cominciare con https://. Solo su localhost basta http://.';
	}
	if (url.origin !== written) {
		return `non è scritto come lo usa un browser: scrivi ${url.origin}, senza niente dopo.`;
	}
	return undefined;
}

const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);
