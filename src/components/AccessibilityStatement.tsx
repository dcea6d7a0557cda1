import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';

/** Where the official statement is; or that there is none yet. */
export function AccessibilityStatement({ site: { accessibilityStatement: url }, text }: Props) {
	if (url === undefined) return <p class="alert">{text.noStatement}</p>;
	return (
		<p class="alert">
			{text.statementAt} <a href={url}>{text.statement}</a>
		</p>
	);
}

interface Props {
	site: Pick<Catalogue['site'], 'accessibilityStatement'>;
	text: Strings['pages'];
}
