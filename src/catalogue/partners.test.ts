import { expect, test } from 'vitest';
import { buildCatalogue } from './catalogue.ts';
import { listPartners } from './partners.ts';
import { anOfferEntry, aPartnerEntry, someEntries } from './testing/some-entries.ts';

test('lists partners with active offers first, then by name, and forgets those that left nothing', () => {
	const catalogue = buildCatalogue(
		someEntries({
			partners: [
				aPartnerEntry('zeta', { name: 'Zeta' }),
				aPartnerEntry('ecate', { name: 'Écate' }),
				aPartnerEntry('gone', { name: 'Andata', status: 'cessato' }),
				aPartnerEntry('left', { name: 'Lasciata', status: 'cessato' }),
			],
			offers: [
				anOfferEntry('zeta--a', { partner: 'zeta', validFrom: '2026-10-01' }),
				anOfferEntry('zeta--b', {
					partner: 'zeta',
					validFrom: '2026-10-01',
					validUntil: '2026-11-15',
				}),
				anOfferEntry('left--a', { partner: 'left' }),
			],
		}),
		'2026-11-16',
	);
	expect(
		listPartners(catalogue).map(({ partner, ...counts }) => ({ name: partner.name, ...counts })),
	).toEqual([
		{ name: 'Zeta', active: 1, published: 2 },
		{ name: 'Écate', active: 0, published: 0 },
		{ name: 'Lasciata', active: 0, published: 1 },
	]);
});
