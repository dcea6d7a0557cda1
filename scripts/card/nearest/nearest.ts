import type { OfferState } from '../../../src/catalogue/lifecycle.ts';
import { textAt } from '../../../src/checks/written.ts';
import type { Region } from '../../../src/schema/regions.ts';
import { type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';
import type { ProposedEntry } from '../proposed-entry.ts';
import { type Likeness, likenessIn } from './likeness.ts';
import { type Profile, profileOf } from './profile.ts';
import { publishedState } from './published-state.ts';
import { type Twin, twinsOf } from './twins.ts';

/** An offer of the proposal, and those of the catalogue that come nearest to it. */
export interface Nearest {
	file: string;
	/** The nearest first; of one that was there before, those that it has come much nearer to. */
	others: Near[];
	/** Whether there is no other offer at all. */
	isAlone: boolean;
}

/** Another offer, and why it is near. */
export interface Near {
	file: string;
	id: string;
	title: string;
	partner: string;
	/** Whether it has a page; else it is proposed together with the other. */
	isPublished: boolean;
	/** Undefined while nobody can read it as it is published. */
	state: OfferState | undefined;
	isOfSamePartner: boolean;
	/** What is as good as the same. */
	common: Twin['common'] | undefined;
	/** The labels of the services in common, and whether neither offer has another. */
	services: string[];
	isSameServices: boolean;
	/** The label of the category in common. */
	category: string | undefined;
	places: Region[];
	isSamePlaces: boolean;
	/** Words in common that few offers have. */
	words: string[];
	/** Whether it may well be the same service over again. */
	isStrong: boolean;
}

/** The offers nearest to those that a proposal adds, and the ones that others have become much alike. */
export function nearestOffers(proposal: Proposal): Nearest[] {
	const own = proposal.entries
		.filter(({ collection, after }) => collection === 'offers' && after !== undefined)
		.slice(0, mostCompared);
	if (own.length === 0) return [];
	const twins = Map.groupBy(twinsOf(proposal), ({ file }) => file);
	const profiles = [...proposal.after.files.values()]
		.filter(({ collection, written }) => collection === 'offers' && written !== undefined)
		.map(profileOf);
	const compare = likenessIn(profiles);
	return own.flatMap((entry) => {
		const profile = profiles.find(({ file }) => file === entry.file);
		if (profile === undefined) return [];
		const alike = new Map(twins.get(entry.file)?.map(({ other, common }) => [other, common]));
		const wanted = profiles.filter(
			({ file }) => file !== entry.file && (entry.kind === 'added' || alike.has(file)),
		);
		const others = wanted
			.map((other) => ({ other, likeness: compare(profile, other), common: alike.get(other.file) }))
			.filter(({ likeness, common }) => isNear(likeness) || common !== undefined)
			.map((pair) => ({ ...pair, isStrong: isStrong(profile, pair.other, pair.likeness) }))
			.sort((one, other) => weightOf(other) - weightOf(one) || byFile(one.other, other.other))
			.slice(0, mostShown)
			.map((pair) => nearOf(profile, pair, proposal));
		if (entry.kind !== 'added' && others.length === 0) return [];
		return [{ file: entry.file, others, isAlone: profiles.length === 1 }];
	});
}

/** Of a new offer that looks like another one in other words nobody but a person can tell. */
export function nearQuestions(
	nearest: readonly Nearest[],
	entries: readonly ProposedEntry[],
): Found[] {
	return nearest.flatMap(({ file, others }) => {
		// Of what is as good as the same the checks speak.
		const strong = others.filter((near) => near.isStrong && near.common === undefined);
		if (strong.length === 0 || entries.find((entry) => entry.file === file)?.kind !== 'added')
			return [];
		const names = strong.map(({ title, partner }) =>
			partner === '' ? `«${title}»` : `«${title}» di ${partner}`,
		);
		return [
			question(file, {
				problem: `Sembra lo stesso servizio di ${new Intl.ListFormat('it').format(names)}.`,
				cure: 'È davvero un servizio diverso? Confrontali: perché si somigliano è scritto più sotto.',
			}),
		];
	});
}

/** Whether two offers serve a need in common, or speak of the same whatever their services are called. */
function isNear({ need, words }: Likeness): boolean {
	return need > 0 || words >= sameSubject;
}

/**
 * Two offers of one partner for the same services, or the same text of anybody. Others may well offer the
 * same service too: that is no question.
 */
function isStrong(one: Profile, other: Profile, { need, reach, words }: Likeness): boolean {
	if (other.status === 'ritirata' || reach === 0) return false;
	return words >= sameText || (one.partner === other.partner && need + words >= sameService);
}

function nearOf(
	own: Profile,
	{ other, likeness, common, isStrong: strong }: Pair,
	proposal: Proposal,
): Near {
	const { naming, before, after } = proposal;
	const services = own.services.filter((service) => other.services.includes(service));
	const places = own.places.intersection(other.places);
	return {
		file: other.file,
		id: other.id,
		title: textAt(after.files.get(other.file)?.written, 'title') ?? other.id,
		partner: naming.entry('partners', other.partner ?? '') ?? other.partner ?? '',
		isPublished: before.files.has(other.file),
		state: publishedState(other.file, proposal),
		isOfSamePartner: own.partner !== undefined && own.partner === other.partner,
		common,
		services: services.map((service) => naming.term('services', service) ?? service),
		isSameServices:
			own.services.length === services.length && other.services.length === services.length,
		category:
			own.category !== undefined && own.category === other.category
				? (naming.term('categories', own.category) ?? own.category)
				: undefined,
		places: [...places],
		isSamePlaces: places.size === own.places.size && places.size === other.places.size,
		words: likeness.stems
			.flatMap((stem) => own.words.get(stem)?.written ?? [])
			.filter((word) => word.length > 3)
			.slice(0, mostWords),
		isStrong: strong,
	};
}

function weightOf({ likeness, common, isStrong: strong }: Pair): number {
	return (common === undefined ? 0 : 2) + (strong ? 1 : 0) + likeness.whole;
}

function byFile(one: Profile, other: Profile): number {
	return one.file < other.file ? -1 : 1;
}

interface Pair {
	other: Profile;
	likeness: Likeness;
	common: Twin['common'] | undefined;
	isStrong: boolean;
}

// Two offers that are one in other words have their services in common, and may have a tenth of their
// words; two different ones of a partner have at most half of both, and of different partners those for
// the same need a quarter of their words.
const sameService = 0.85;
const sameText = 0.4;
const sameSubject = 0.1;

const mostShown = 3;
const mostWords = 5;

/** Who proposes more at once than a partner may is an editor who knows what they are. */
const mostCompared = 50;
