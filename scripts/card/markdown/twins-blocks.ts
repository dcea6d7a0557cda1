import type { Card } from '../card.ts';
import type { Twin } from '../twins.ts';
import { asCode, asText } from './as-text.ts';
import { listed } from './fitted.ts';

/** The offers that the proposal's may be over again, with their pages. */
export function twinsBlocks({ twins, site }: Card): string[] {
	if (twins.length === 0) return [];
	const lines = twins.map((twin) => {
		const { other, common, isPublished } = twin;
		const name = `«${asText(other.name, 100)}» di ${asText(other.partner, 60)}`;
		const page = pageOf(twin, site);
		const link = isPublished && page !== undefined ? `: [apri la pagina](${page})` : '';
		return `- ${asCode(twin.file)} ha ${commons[common]} ${name} (${asCode(other.file)})${link}`;
	});
	return [
		'### Offerte simili già in catalogo',
		listed(lines, mostTwins, (left) => `- … e altre ${left}`).join('\n'),
	];
}

/** An identifier that no rule allows could end the link. */
function pageOf({ other }: Twin, site: string | undefined): string | undefined {
	if (site === undefined || !/^[a-z\d-]+$/.test(other.id)) return undefined;
	return new URL(`offerte/${other.id}/`, site.endsWith('/') ? site : `${site}/`).href;
}

const commons: Record<Twin['common'], string> = {
	address: 'lo stesso indirizzo per aderire di',
	title: 'quasi lo stesso titolo di',
	summary: 'quasi lo stesso riassunto di',
};

const mostTwins = 10;
