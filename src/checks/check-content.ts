import { collections, files } from '../schema/collections.ts';
import { describeFields } from '../schema/describe.ts';
import type { Finding } from '../schema/issue.ts';
import type { Offer } from '../schema/offer.ts';
import type { Upload } from '../schema/upload.ts';
import { accepted } from './accepted.ts';
import { buildIndex, type CatalogueIndex, type FoundFile } from './catalogue-index.ts';
import { type Known, knownOf } from './known.ts';
import { pointingPlaces } from './places.ts';
import { proseOf } from './prose.ts';
import type { CheckedEntry } from './rule.ts';
import { ruleNames, rules } from './rules.ts';
import { waiversOf } from './waivers.ts';

/**
 * What the rules find in all of these files, in the order of the files, and then in the uploads.
 *
 * @param found every file of `content`, the unreadable ones included
 * @param offers the read form, by identifier, of the offers that the schema accepts
 * @param uploads what `public/uploads` holds
 */
export function checkContent(
	found: FoundFile[],
	offers: ReadonlyMap<string, Offer>,
	uploads: Upload[],
): Finding[] {
	const index = buildIndex(found, uploads);
	const waivable = rules.filter((rule) => rule.waivable).map(({ name }) => name);
	const known = knownOf(index, { names: ruleNames, waivable });
	const together = Map.groupBy(checkIndex(index), ({ file }) => file);
	const files = new Set(found.map(({ file }) => file));
	const outside = [...together].flatMap(([file, findings]) => (files.has(file) ? [] : findings));
	return [
		...checkedEntries(found, offers).flatMap((entry) =>
			withWaivers(entry, [...checkEntry(entry, known), ...(together.get(entry.file) ?? [])], known),
		),
		...outside,
	];
}

function checkEntry(entry: CheckedEntry, known: Known): Finding[] {
	return rules.flatMap((rule) => {
		if (rule.scope !== 'entry') return [];
		const found = rule.check(entry, known);
		return found.map((finding) => ({ ...finding, file: entry.file, rule: rule.name }));
	});
}

function checkIndex(index: CatalogueIndex): Finding[] {
	return rules.flatMap((rule) => {
		if (rule.scope !== 'catalogue') return [];
		return rule.check(index).map((finding) => ({ ...finding, rule: rule.name }));
	});
}

/** The findings, marked where the entry's waivers accept them, and what is wrong with the waivers. */
function withWaivers(entry: CheckedEntry, found: Finding[], known: Known): Finding[] {
	const aboutWaivers = rules.flatMap((rule) => {
		if (rule.scope !== 'waiver') return [];
		const said = rule.check(entry, found, known);
		return said.map((finding) => ({ ...finding, file: entry.file, rule: rule.name }));
	});
	const waivers = waiversOf(entry).filter(({ rule }) => known.rules.waivable.includes(rule));
	const judged = found.map((finding) => {
		const waiver = waivers.find(({ rule }) => rule === finding.rule);
		return waiver === undefined ? finding : accepted(finding, waiver.reason);
	});
	return [...judged, ...aboutWaivers];
}

/** The files that can be read, as rules of scope `entry` look at them. */
export function checkedEntries(
	found: FoundFile[],
	offers: ReadonlyMap<string, Offer>,
): CheckedEntry[] {
	const described = new Map(
		Object.entries({ ...collections, ...files }).map(([collection, { schema }]) => {
			const fields = describeFields(schema);
			return [collection, { fields, places: pointingPlaces(fields) }];
		}),
	);
	return found.flatMap(({ collection, id, file, written }) => {
		const description = described.get(collection);
		if (written === undefined || description === undefined) return [];
		const offer = collection === 'offers' ? offers.get(id) : undefined;
		return [
			{
				collection,
				id,
				file,
				written,
				...description,
				prose: proseOf({ collection, written, ...description }),
				...(offer !== undefined && { offer }),
			},
		];
	});
}
