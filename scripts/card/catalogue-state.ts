import {
	buildIndex,
	type CatalogueIndex,
	type FoundFile,
} from '../../src/checks/catalogue-index.ts';
import { demoDay } from '../../src/catalogue/load.ts';
import type { Day } from '../../src/schema/fields.ts';
import type { Offer } from '../../src/schema/offer.ts';
import type { Site } from '../../src/schema/site.ts';
import { foundFiles, readAll, type Report, reportOf } from '../report/report.ts';

/** A catalogue as it stands, right or wrong, with what the checks find in it. */
export interface CatalogueState {
	report: Report;
	index: CatalogueIndex;
	/** By path. */
	files: ReadonlyMap<string, FoundFile>;
	/** The offers that the schema accepts, by path. */
	offers: ReadonlyMap<string, Offer>;
	/** Undefined when the settings cannot be read. */
	site: Site | undefined;
	/** The day of a demonstration. */
	demoDay: Day | undefined;
}

/**
 * Reads and checks a catalogue.
 *
 * @param root the folder that holds `content`
 */
export function readState(root: string): CatalogueState {
	const read = readAll(root);
	const { content } = read;
	const found = foundFiles(content);
	return {
		report: reportOf(read),
		index: buildIndex(found, []),
		files: new Map(found.map((file) => [file.file, file])),
		offers: new Map(content.offers.entries.map(({ file, value }) => [file, value])),
		site: content.site.entries[0]?.value,
		demoDay: demoDay(content),
	};
}
