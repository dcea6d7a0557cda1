import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';

/** The licence of the texts: the owner's, or the one that public bodies use. */
export function LicenceLink({ site: { licence }, text }: Props & { text: Strings['page'] }) {
	return (
		<a href={licence?.url ?? publicLicence} rel="license">
			{licence?.name ?? text.licenceName}
		</a>
	);
}

/** The part of the legal notes about the licence, marked as the State's validator looks for it. */
export function LegalLicence({ site, strings: { page, pages: text } }: NotesProps) {
	return (
		<>
			<h2 id="licenza" data-element="legal-notes-section">
				{text.licenceTitle}
			</h2>
			{site.licence === undefined ? (
				text.officialLicence.map((paragraph) => (
					<p key={paragraph} data-element="legal-notes-body">
						{paragraph}
					</p>
				))
			) : (
				<p data-element="legal-notes-body">{text.ownLicence}</p>
			)}
			<p>
				<LicenceLink site={site} text={page} />
			</p>
		</>
	);
}

const publicLicence = 'https://creativecommons.org/licenses/by/4.0/deed.it';

interface Props {
	site: Pick<Catalogue['site'], 'licence'>;
}

interface NotesProps extends Props {
	strings: Pick<Strings, 'page' | 'pages'>;
}
