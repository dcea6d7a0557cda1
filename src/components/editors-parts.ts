import { Fragment, jsx } from 'astro/jsx-runtime';
import type { FunctionComponent } from 'preact';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { repositoryPage } from '../catalogue/forge.ts';
import type { Strings } from '../i18n/it.ts';
import { AccessibilityStatement } from './AccessibilityStatement.tsx';
import { address, homeAddress } from './address.ts';
import { DataProtection } from './DataProtection.tsx';
import { foreignLang } from './foreign-lang.ts';
import { headingId } from './heading-id.ts';
import { LegalLicence } from './Licence.tsx';
import { MailLink } from './MailLink.tsx';
import { OwnerContacts } from './OwnerContacts.tsx';
import { PhoneLink } from './PhoneLink.tsx';
import { ProposalTime } from './ProposalTime.tsx';
import { ProposalWindow } from './ProposalWindow.tsx';
import { RefusalReasons } from './RefusalReasons.tsx';
import { staticHtml } from './static-html.ts';

/**
 * What an editors' page may put into its text beside Markdown, `<Phone />` and the like, so that no
 * fact of the owner is typed in a text; and how its links and headings come out.
 *
 * @param root the path the site lives under, which links of the texts leave out: `/cerca/`
 * @param lang the language of the pages that the links lead to
 * @param strings in the language of the text
 */
export function editorsParts(
	catalogue: Catalogue,
	root: string,
	lang: string,
	strings: EditorsStrings,
) {
	const base = homeAddress(root, lang);
	const { site } = catalogue;
	const { owner } = site;
	const text = strings.pages;
	// The settings are written in Italian.
	const ownerLang = foreignLang('it', text.lang);
	return {
		SiteName: () => jsx(Fragment, { children: site.name }),
		OwnerName: () => jsx('span', { lang: ownerLang, children: owner.name }),
		Hours: () => jsx('span', { lang: ownerLang, children: owner.hours }),
		Phone: drawn(PhoneLink, { number: owner.phone }),
		Mail: drawn(MailLink, { to: owner.email }),
		Contacts: drawn(OwnerContacts, { owner, strings }),
		DataProtection: drawn(DataProtection, { owner, text }),
		LegalLicence: drawn(LegalLicence, { site, strings }),
		AccessibilityStatement: drawn(AccessibilityStatement, { site, text }),
		ProposalTime: drawn(ProposalTime, { catalogue, text }),
		ProposalWindow: drawn(ProposalWindow, { catalogue, base, strings }),
		RefusalReasons: drawn(RefusalReasons, { lang: text.lang }),
		Repository: ({ children }: Nested) => jsx('a', { href: repositoryPage(site), children }),
		a: ({ href, children }: Nested & { href: string }) =>
			jsx('a', { href: linkFrom(href, root, base), children }),
		// A page of pictures costs a poor line only those that one comes to.
		img: ({ src, alt }: { src: string; alt: string }) =>
			jsx('img', { src: linkFrom(src, root, base), alt, loading: 'lazy', decoding: 'async' }),
		h2: ({ id, children }: Heading) => jsx('h2', { id: headingId(id), children }),
		h3: ({ id, children }: Heading) => jsx('h3', { id: headingId(id), children }),
	};
}

/** The forms for partners and the files from them are the same in every language. */
function linkFrom(href: string, root: string, base: string): string {
	if (!href.startsWith('/')) return href;
	const isShared = /^\/(?:admin|uploads|proponi\/(?:modulo|stato))\//.test(href);
	return address(isShared ? root : base, href.slice(1));
}

/** A Preact component as one that MDX can draw. */
function drawn<Props extends object>(component: FunctionComponent<Props>, props: Props) {
	return () => jsx(Fragment, { 'set:html': staticHtml(component, props) });
}

type EditorsStrings = Pick<Strings, 'page' | 'pages' | 'notice'>;

interface Nested {
	children?: unknown;
}

interface Heading extends Nested {
	id: string;
}
