import { expect, test } from 'vitest';
import { securityTxt } from './security-txt.ts';

test('says whom to write to, until when it may be believed, and how reports are treated', () => {
	const site = {
		owner: { email: 'vicini@ente.example' },
		repository: 'ente/vicini',
		branch: 'main',
	};
	expect(
		securityTxt(site, {
			address: new URL('https://ente.example/vicini/.well-known/security.txt'),
			languages: ['it', 'en'],
			today: '2026-11-16',
		}),
	).toMatchInlineSnapshot(`
		"Contact: mailto:vicini@ente.example
		Expires: 2027-10-12T00:00:00Z
		Preferred-Languages: it, en
		Canonical: https://ente.example/vicini/.well-known/security.txt
		Policy: https://github.com/ente/vicini/blob/main/.github/SECURITY.md
		"
	`);
});
