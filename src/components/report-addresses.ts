import { repositoryPage } from '../catalogue/forge.ts';
import { fill } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

/** What is being reported. */
export interface Reported {
	title: string;
	/** The address of its page. */
	page: string;
}

/** A message to the owner of the site, with its reason and the page filled in. */
export function reportMail(email: string, reason: string, reported: Reported, text: Words): string {
	const subject = fill(text.subject, { reason, title: reported.title });
	// A mail's lines end in both characters (RFC 6068).
	const body = fill(text.mail, { page: reported.page }).replaceAll('\n', '\r\n');
	return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/**
 * The form for a new issue, with the page filled in and the reasons as boxes to mark.
 *
 * @param site whose repository takes it
 */
export function reportIssue(
	site: Parameters<typeof repositoryPage>[0],
	{ title, page }: Reported,
	text: Words,
): string {
	const reasons = text.reasons.map((reason) => `- [ ] ${reason}`).join('\n');
	const address = new URL(`${repositoryPage(site)}/issues/new`);
	address.searchParams.set('title', fill(text.issueTitle, { title }));
	address.searchParams.set('body', fill(text.issue, { page, reasons }));
	return address.href;
}

type Words = Strings['report'];
