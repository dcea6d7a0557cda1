import { repositoryPage } from '../../catalogue/forge.ts';
import type { Site } from '../../schema/site.ts';
import type { EntryFile } from './entry-file.ts';

/** Where a file goes: the page of the forge, and what of the file it holds already. */
export interface ForgePage {
	address: string;
	/** Whether the text stands in the page; else it is to be pasted there. */
	isFilled: boolean;
}

/** Above this many bytes GitHub and browsers refuse an address. */
const longestAddress = 7_500;
/** Above this many bytes some mail programs cut a message that a link writes. */
const longestMail = 1_900;

/**
 * The page of GitHub on which somebody proposes a file; GitHub makes a copy of the repository for who
 * may not write there.
 *
 * @param isThere whether the catalogue has the file: then it is changed, and its text is to be pasted
 */
export function forgePage(
	site: Pick<Site, 'forge' | 'repository' | 'branch'>,
	{ path, text }: EntryFile,
	isThere: boolean,
): ForgePage {
	const home = repositoryPage(site);
	if (isThere) return { address: `${home}/edit/${site.branch}/${path}`, isFilled: false };
	const empty = `${home}/new/${site.branch}?filename=${encodeURIComponent(path)}`;
	const filled = `${empty}&value=${encodeURIComponent(text)}`;
	return filled.length > longestAddress
		? { address: empty, isFilled: false }
		: { address: filled, isFilled: true };
}

/** A message that holds the files, or undefined when they are too long for one. */
export function mailWith(to: string, { subject, lead }: MailWords, files: EntryFile[]) {
	const texts = files.map(({ path, text }) => `${path}\n\n${text}`);
	const address = mailTo(to, { subject, lead: [lead, ...texts].join('\n\n') });
	return address.length > longestMail ? undefined : address;
}

/** A message with its first words. */
export function mailTo(to: string, { subject, lead }: MailWords): string {
	// A mail's lines end in both characters (RFC 6068).
	const body = lead.replaceAll('\n', '\r\n');
	return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

interface MailWords {
	subject: string;
	lead: string;
}
