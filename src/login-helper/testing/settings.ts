import type { Settings } from '../settings.ts';

/** Settings as a public body would write them; GitHub is wherever a test has put it. */
export function settingsFor(github: string, more: Partial<Settings> = {}): Settings {
	return {
		clientId: 'Ov23liSample',
		clientSecret: 'a-secret-of-the-client',
		cmsOrigin: 'https://vicini.example',
		address: 'https://accesso.example',
		github,
		port: 0,
		...more,
	};
}
