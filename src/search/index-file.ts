import { addDays, daysBetween } from '../schema/days.ts';
import { type Choice, choiceNames, perChoice } from '../catalogue/query-names.ts';
import type { SearchIndex } from './search-index.ts';

/** The index as the file that travels: values are named once, and offers tell their places. */
export interface IndexFile extends Omit<SearchIndex, 'offers'> {
	values: Record<Choice, readonly string[]>;
	/** For each offer: its values of every choice, its services, its own sectors, days and place. */
	offers: OfferRow[];
}

/** Puts an index into the form that travels. */
export function packIndex({ offers, ...index }: SearchIndex): IndexFile {
	const values = perChoice((choice) => distinct(offers.flatMap((offer) => offer.values[choice])));
	const services = index.terms.service.map(({ id }) => id);
	return {
		...index,
		values,
		offers: offers.map((offer) => [
			choiceNames.map((choice) => placesOf(offer.values[choice], values[choice])),
			placesOf(offer.services, services),
			offer.ownSectors.length > 0,
			offer.isNational,
			daysBetween(index.builtOn, offer.first),
			daysBetween(index.builtOn, offer.last),
			offer.newest,
		]),
	};
}

/** The index that a file holds. */
export function unpackIndex({ values, offers, ...index }: IndexFile): SearchIndex {
	const services = index.terms.service.map(({ id }) => id);
	return {
		...index,
		offers: offers.map(([chosen, own, hasSectors, isNational, first, last, newest], place) => {
			const ownValues = perChoice((choice) =>
				valuesAt(chosen[choiceNames.indexOf(choice)] ?? all, values[choice]),
			);
			return {
				place,
				values: ownValues,
				services: valuesAt(own, services),
				ownSectors: hasSectors ? ownValues.sector : [],
				isNational,
				first: addDays(index.builtOn, first),
				last: addDays(index.builtOn, last),
				newest,
			};
		}),
	};
}

/** The places of some values among all; all of them are told shortly. */
function placesOf(own: readonly string[], values: readonly string[]): Places {
	return own.length === values.length ? all : own.map((value) => values.indexOf(value));
}

function valuesAt(places: Places, values: readonly string[]): readonly string[] {
	return places === all ? values : places.flatMap((place) => values[place] ?? []);
}

function distinct(values: string[]): string[] {
	return [...new Set(values)];
}

/** Stands for every value. */
const all = 0;

type Places = number[] | typeof all;

type OfferRow = [
	chosen: Places[],
	services: Places,
	hasSectors: boolean,
	isNational: boolean,
	first: number,
	last: number,
	newest: number,
];
