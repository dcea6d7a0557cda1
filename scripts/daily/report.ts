import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Due } from './due.ts';
import type { IdleException } from './exceptions.ts';
import type { LinkNews } from './link-news.ts';
import type { Afresh } from './memory/memory.ts';

/** All that the report of a day says. */
export interface Report {
	catalogue: Catalogue;
	due: Due;
	/** Undefined when nobody tried the links. */
	links: LinkNews | undefined;
	exceptions: IdleException[];
	/** Why the memory of the days before begins afresh. */
	afresh: Afresh | undefined;
}
