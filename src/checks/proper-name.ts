import { offerSlugPattern, partnerSlugOf, slugOf, slugPattern } from '../schema/slug.ts';
import { isDay } from '../schema/written-values.ts';
import type { Folder } from './catalogue-index.ts';

/**
 * The name that the file of an entry should have, without its ending. An offer's begins with its
 * partner and two hyphens, so that two partners can never meet on one path; an announcement's with its
 * date.
 *
 * @returns undefined when its name is right already, or nobody can tell
 */
export function properName(
	{ collection, id, partner, day }: NamedEntry,
	partners: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string | undefined {
	switch (collection) {
		case 'offers':
			return properOfferName(id, partner, partners);
		case 'announcements':
			return properAnnouncementName(id, day);
		case 'partners':
			if (slugPattern.test(id) && partnerSlugOf(id) === id) return undefined;
			return partnerSlugOf(fileNameOf(id, 'bottegaviva'));
		case 'notices':
			return slugPattern.test(id) ? undefined : fileNameOf(id, 'vicini-e-connessi-2026');
	}
}

/**
 * A name in small letters, digits and hyphens; two hyphens stay two.
 *
 * @param example what stands for a part of which nothing is left
 */
export function fileNameOf(name: string, example: string): string {
	return name
		.replace(/(?:\.md)+$/i, '')
		.split('--')
		.map((part) => slugOf(part) || example)
		.join('--');
}

function properOfferName(
	id: string,
	partner: string | undefined,
	partners: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string | undefined {
	if (partner === undefined || !slugPattern.test(partner)) return undefined;
	const [lead = '', ...rest] = id.split('--');
	// Where the file is named for a partner that exists and the field for none, the field is wrong.
	const owner = [partner, lead].find((name) => partners.has(name)) ?? partner;
	if (lead === owner && offerSlugPattern.test(id)) return undefined;
	const own = fileNameOf(rest.at(-1) ?? id, 'vetrina-online');
	// What joined partner and name was perhaps a dash or a single hyphen.
	const isJoined = rest.length === 0 && own.startsWith(`${partner}-`);
	return `${partner}--${isJoined ? own.slice(partner.length + 1) : own}`;
}

function properAnnouncementName(id: string, day: string | undefined): string | undefined {
	if (!isDay(day)) return undefined;
	const isDated = isDay(id.slice(0, day.length));
	const own = isDated ? id.slice(day.length).replace(/^-/, '') : id;
	if (id.startsWith(`${day}-`) && slugPattern.test(own)) return undefined;
	return `${day}-${fileNameOf(own, 'apre-il-nuovo-avviso')}`;
}

interface NamedEntry {
	collection: Folder;
	id: string;
	partner?: string | undefined;
	day?: string | undefined;
}
