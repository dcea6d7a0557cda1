import type { PublishedOffer } from '../../../src/catalogue/catalogue.ts';
import { reachIn } from '../../../src/catalogue/coverage.ts';
import type { JudgedQuery } from './queries.ts';

/** How well an engine answers some queries, each figure from 0 to 1. */
interface Judgement {
	/** The share of queries with an answer among the first three offers. */
	success: number;
	/** The mean of 1 / the place of the first answer. */
	reciprocalRank: number;
}

/** Anything that puts offers in order for some words. */
export type SearchEngine = (query: JudgedQuery) => Promise<PublishedOffer[]>;

/** Asks an engine every query. */
export async function judge(engine: SearchEngine, queries: JudgedQuery[]): Promise<Judgement> {
	if (queries.length === 0) throw new Error('There is no query to judge by.');
	const places: number[] = [];
	for (const query of queries) {
		places.push((await engine(query)).findIndex((offer) => isAnswer(offer, query)));
	}
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const isEarly = (place: number) => place >= 0 && place < 3;
	return {
		success: mean(places.map((place) => Number(isEarly(place)))),
		reciprocalRank: mean(places.map((place) => (place === -1 ? 0 : 1 / (place + 1)))),
	};
}

/** Whether an offer answers a query, where the query wants it. */
export function isAnswer(offer: PublishedOffer, { services, region }: JudgedQuery): boolean {
	if (region !== undefined && reachIn(offer, region) === undefined) return false;
	return offer.services.some(({ id }) => services.includes(id));
}
