import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { isActive } from '../../../src/catalogue/lifecycle.ts';
import type { Content } from '../../../src/catalogue/load.ts';
import { collections } from '../../../src/schema/collections.ts';
import { describeFields } from '../../../src/schema/describe.ts';
import { addressesIn } from '../../card/links/new-addresses.ts';

/** An entry that leads to an address. */
export interface Use {
	of: 'offers' | 'partners' | 'announcements';
	id: string;
}

/** The addresses of a catalogue. */
export interface UsedAddresses {
	/** Those that people are led to today, with where: active and coming offers, partners, news. */
	shown: ReadonlyMap<string, Use[]>;
	/** Those of all files, ended offers included. */
	all: ReadonlySet<string>;
}

/** Finds the addresses of a catalogue, in fields of their own and in texts. */
export function usedAddresses(content: Content, catalogue: Catalogue): UsedAddresses {
	const isShown = shownIn(catalogue);
	const shown = new Map<string, Use[]>();
	const all = new Set<string>();
	for (const collection of ['offers', 'partners', 'announcements'] as const) {
		const fields = describeFields(collections[collection].schema);
		for (const { id, written } of content[collection].entries) {
			const use = { of: collection, id };
			for (const address of new Set(addressesIn(written, fields))) {
				all.add(address);
				if (!isShown(use)) continue;
				const uses = shown.get(address);
				if (uses === undefined) shown.set(address, [use]);
				else uses.push(use);
			}
		}
	}
	return { shown, all };
}

function shownIn({ offers, partners }: Catalogue): (use: Use) => boolean {
	const open = offers.filter(({ state }) => isActive(state) || state === 'in-arrivo');
	const present = partners.filter(({ status }) => status === 'attivo');
	const ids = {
		offers: new Set(open.map(({ id }) => id)),
		partners: new Set(present.map(({ id }) => id)),
	};
	return ({ of, id }) => of === 'announcements' || ids[of].has(id);
}
