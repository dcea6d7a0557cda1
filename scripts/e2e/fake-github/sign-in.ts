import { createHash, randomBytes } from 'node:crypto';
import type { People } from './people.ts';

/** An application that people may sign in to, as it is registered with GitHub. */
export interface Application {
	id: string;
	secret: string;
	/** Where people are sent back to; also anything below it. */
	callback: string;
}

/** GitHub's pages for signing in, with somebody before them who agrees at once. */
export class SignIn {
	/** Who sits at the computer; nobody, when they refuse. */
	visitor: string | undefined;
	readonly #application: Application;
	readonly #people: People;
	readonly #grants = new Map<string, Grant>();

	constructor(application: Application, people: People) {
		this.#application = application;
		this.#people = people;
	}

	/** Where `/login/oauth/authorize` sends the browser; undefined for an application it does not know. */
	authorize(query: URLSearchParams): string | undefined {
		const { id, callback } = this.#application;
		const back = URL.parse(query.get('redirect_uri') ?? callback);
		if (query.get('client_id') !== id || back === null || !isBelow(back, callback))
			return undefined;
		const state = query.get('state');
		if (state !== null) back.searchParams.set('state', state);
		if (this.visitor === undefined) {
			back.searchParams.set('error', 'access_denied');
			back.searchParams.set('error_description', 'The user has denied your application access.');
			return back.href;
		}
		const code = randomBytes(10).toString('hex');
		this.#grants.set(code, {
			login: this.visitor,
			scope: query.get('scope') ?? '',
			challenge: query.get('code_challenge'),
		});
		back.searchParams.set('code', code);
		return back.href;
	}

	/** What `/login/oauth/access_token` says: also its refusals come with status 200. */
	exchange(form: URLSearchParams): Record<string, string> {
		const { id, secret } = this.#application;
		if (form.get('client_id') !== id || form.get('client_secret') !== secret) {
			return {
				error: 'incorrect_client_credentials',
				error_description: 'The client_id and/or client_secret passed are incorrect.',
			};
		}
		const code = form.get('code') ?? '';
		const grant = this.#grants.get(code);
		this.#grants.delete(code);
		if (grant === undefined || !isVerified(grant, form.get('code_verifier'))) {
			return {
				error: 'bad_verification_code',
				error_description: 'The code passed is incorrect or expired.',
			};
		}
		const { login, scope } = grant;
		const granted = scope.split(/[ ,]+/).join(',');
		const access_token = this.#people.tokenFor(login, granted);
		return { access_token, token_type: 'bearer', scope: granted };
	}
}

/** Of programs on the visitor's own machine GitHub does not mind the port. */
function isBelow({ href }: URL, callback: string): boolean {
	const without = (address: string) => address.replace(/^(http:\/\/127\.0\.0\.1):\d+/, '$1');
	return without(href).startsWith(without(callback));
}

function isVerified({ challenge }: Grant, verifier: string | null): boolean {
	if (challenge === null) return true;
	return (
		createHash('sha256')
			.update(verifier ?? '')
			.digest('base64url') === challenge
	);
}

/** What somebody agreed to, until the code for it is used. */
interface Grant {
	login: string;
	scope: string;
	/** Half of a secret that only the application knows whole. */
	challenge: string | null;
}
