import { listRegions, regionName } from '../../../src/catalogue/regions.ts';
import type { Card } from '../card.ts';
import type { Near } from '../nearest/nearest.ts';
import type { Twin } from '../nearest/twins.ts';
import { asCode, asText } from './as-text.ts';
import { listed } from './fitted.ts';

/** The offers of the catalogue that come nearest to those of the proposal, and why: what to compare with. */
export function nearestBlocks({ nearest, entries, site }: Card): string[] {
	if (nearest.length === 0) return [];
	const blocks = nearest.map(({ file, others, isAlone }) => {
		const title = entries.find((entry) => entry.file === file)?.name ?? file;
		const begin = nearest.length === 1 ? [] : [`**Vicine a «${asText(title, 100)}»:**`, ''];
		if (isAlone) return [...begin, alone].join('\n');
		if (others.length === 0) return [...begin, unlike].join('\n');
		return [...begin, ...others.map((near) => nearLine(near, site))].join('\n');
	});
	return [
		'### Le più vicine nel catalogo',
		...listed(blocks, mostOffers, (left) => `… e altre ${left} offerte della proposta.`),
	];
}

function nearLine(near: Near, site: string | undefined): string {
	const { title, partner, file, state, isPublished } = near;
	const page = isPublished ? pageOf(near, site) : undefined;
	const name = asText(title, 100);
	const standing = isPublished ? (state ?? '').replaceAll('-', ' ') : 'in questa proposta';
	return [
		`- ${page === undefined ? `«${name}»` : `[${name}](${page})`}`,
		...(partner === '' ? [] : [` di ${asText(partner, 60)}`]),
		...(standing === '' ? [] : [`, ${standing}`]),
		` (${asCode(file)}): ${reasons(near).join('; ')}.`,
	].join('');
}

function reasons(near: Near): string[] {
	const { common, services, isSameServices, category, words } = near;
	return [
		...(common === undefined ? [] : [commons[common]]),
		...(near.isOfSamePartner ? ['stesso partner'] : []),
		...(services.length === 0
			? category === undefined
				? []
				: [`stessa categoria (${asText(category, 60)})`]
			: [`${servicesWords(services.length, isSameServices)} (${listWords(services)})`]),
		placesWords(near),
		...(words.length === 0 ? [] : [`parole in comune: ${listWords(words)}`]),
	];
}

function servicesWords(count: number, isSame: boolean): string {
	if (count === 1) return isSame ? 'stesso servizio' : 'un servizio in comune';
	return isSame ? 'stessi servizi' : `${count} servizi in comune`;
}

function placesWords({ places, isSamePlaces }: Near): string {
	if (isSamePlaces && places.length === listRegions().length) return 'tutte e due in tutta Italia';
	if (isSamePlaces && places.length > 0) return 'stesse Regioni';
	if (places.length === 0) return 'nessuna Regione in comune';
	if (places.length > mostPlaces) return 'più Regioni in comune';
	return `Regioni in comune: ${places.map(regionName).join(', ')}`;
}

function listWords(words: readonly string[]): string {
	return words.map((word) => asText(word, 60)).join(', ');
}

/** An identifier that no rule allows could end the link. */
function pageOf({ id }: Near, site: string | undefined): string | undefined {
	if (site === undefined || !/^[a-z\d-]+$/.test(id)) return undefined;
	return new URL(`offerte/${id}/`, site.endsWith('/') ? site : `${site}/`).href;
}

const commons: Record<Twin['common'], string> = {
	address: 'stesso indirizzo per aderire',
	title: 'quasi lo stesso titolo',
	summary: 'quasi lo stesso riassunto',
};

const alone =
	"Nel catalogo non ci sono altre offerte da leggere: non c'è niente con cui confrontarla.";
const unlike =
	'Nessuna le somiglia: non ha servizi o categoria in comune con altre, e poche parole.';

const mostOffers = 10;
const mostPlaces = 3;
