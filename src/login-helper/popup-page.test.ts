import { expect, test } from 'vitest';
import { failures, type Failure } from './failures.ts';
import { popupPage } from './popup-page.ts';
import { handedBy } from './testing/handed.ts';
import { settingsFor } from './testing/settings.ts';

const settings = settingsFor('https://github.com');
const kinds = Object.keys(failures) as Failure[];

test('runs its own script and nothing else', async () => {
	const page = popupPage({ token: 'gho_1' }, settings);
	const policy = page.headers.get('content-security-policy') ?? '';
	const [, nonce = ''] = /script-src 'nonce-([\w-]{43})'/.exec(policy) ?? [];
	expect(policy.replaceAll(nonce, 'N')).toBe(
		"default-src 'none'; script-src 'nonce-N'; style-src 'nonce-N'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	);
	const html = await page.text();
	expect(html.match(/<script|<style/g)).toHaveLength(2);
	expect(html.match(new RegExp(`<(?:script|style) nonce="${nonce}"`, 'g'))).toHaveLength(2);
});

test('has another nonce each time', () => {
	const [one, other] = [1, 2].map(() =>
		popupPage({ failure: 'expired' }, settings).headers.get('content-security-policy'),
	);
	expect(one).not.toBe(other);
});

test('is not written to by a token, however strange', async () => {
	const token = `"'><script>alert(1)</script><!--&quot;\u2028`;
	const page = popupPage({ token }, settings);
	const html = await page.clone().text();
	expect(html.match(/<script|<!--/g)).toHaveLength(1);
	const { message } = await handedBy(page);
	expect(message).toBe(
		`authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`,
	);
});

test.each(kinds)('says in the page what "%s" means, before any script', async (failure) => {
	const page = popupPage({ failure }, settings);
	expect(page.status).toBe(failures[failure].status);
	const html = await page.text();
	const [, said = ''] = /<p role="status">([^<]+)<\/p>/.exec(html) ?? [];
	expect(said.replaceAll('&#39;', "'")).toBe(failures[failure].sentence);
	expect(html).toContain('<html lang="it">');
});

test('tells Decap in one line, which is all it reads', async () => {
	for (const failure of kinds) {
		const { message } = await handedBy(popupPage({ failure }, settings));
		const [, json = ''] = /^authorization:github:error:(.+)$/.exec(message) ?? [];
		expect(JSON.parse(json)).toEqual({ message: failures[failure].sentence });
	}
});
