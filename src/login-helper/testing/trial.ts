import { expect } from 'vitest';
import { loginHelper } from '../login-helper.ts';
import type { Settings } from '../settings.ts';
import { type GitHub, serveGitHub } from './github.ts';
import { handedBy } from './handed.ts';
import { settingsFor } from './settings.ts';

/** What the CMS asks for. */
export const question = '/auth?provider=github&site_id=vicini.example&scope=repo,user';

/** A login with a GitHub of its own, asked as a browser would. */
export class Trial implements AsyncDisposable {
	readonly github: GitHub;

	private constructor(github: GitHub) {
		this.github = github;
	}

	static async start(): Promise<Trial> {
		const { clientId, clientSecret } = settingsFor('');
		return new Trial(await serveGitHub({ id: clientId, secret: clientSecret }));
	}

	async ask(path: string, { cookie = '', method = 'GET', more = {} }: Asking = {}) {
		const settings = settingsFor(this.github.address, more);
		const request = new Request(`https://anything.example${path}`, { method, headers: { cookie } });
		return loginHelper(settings)(request);
	}

	/** The first half of a login. */
	async begin(more: Partial<Settings> = {}) {
		const { status, headers } = await this.ask(question, { more });
		expect(status).toBe(302);
		const location = headers.get('location') ?? '';
		const kept = headers.get('set-cookie') ?? '';
		const state = new URL(location).searchParams.get('state') ?? '';
		return { location, kept, state, cookie: kept.split(';')[0] ?? '' };
	}

	/** The way to GitHub and where it sends back. */
	async goThere() {
		const { location, cookie } = await this.begin();
		const { headers } = await fetch(location, { redirect: 'manual' });
		const { pathname, search, searchParams } = new URL(headers.get('location') ?? '');
		return { cookie, back: pathname + search, code: searchParams.get('code') ?? '' };
	}

	/** What the CMS and the person are told of a failure, which must be the same. */
	async failureOf(way: string, cookie: string): Promise<string> {
		const response = await this.ask(way, { cookie });
		expect(response.status).toBeGreaterThanOrEqual(400);
		const { message, unheard, origin } = await handedBy(response);
		expect(origin).toBe('https://vicini.example');
		expect(message).toBe(`authorization:github:error:${JSON.stringify({ message: unheard })}`);
		return unheard;
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.github[Symbol.asyncDispose]();
	}
}

interface Asking {
	cookie?: string;
	method?: string;
	more?: Partial<Settings>;
}
