import { buildCatalogue, type Entries } from '../../../src/catalogue/catalogue.ts';
import {
	anAnnouncementEntry,
	anOfferEntry,
	aPartnerEntry,
	someEntries,
} from '../../../src/catalogue/testing/some-entries.ts';
import { noticeSchema } from '../../../src/schema/notice.ts';
import { aNotice } from '../../../src/schema/testing/a-notice.ts';
import { findDue } from '../due.ts';
import type { Report } from '../report.ts';

export const today = '2026-11-16';
const dead = 'https://www.bottegaviva.example/guida';

export const noLinks = {
	...{ dead: [], doubtful: 0, well: 0, unsure: 0, excepted: 0, skipped: 0, left: 0 },
};

export const verification = { on: '2026-05-01', how: 'conferma-partner', every: 90 };

export const lately = { ...verification, on: '2026-11-01' };

export const everything: Partial<Entries> = {
	partners: [
		aPartnerEntry('bottegaviva', { maintainers: ['bottega', 'viva'], verification }),
		aPartnerEntry('nuova', { name: 'Nuova & Co.' }),
	],
	offers: [
		offer('subito', '2026-11-16'),
		offer('confermare', undefined, { reviewBy: '2026-11-17', proposedOn: '2026-08-01' }),
		offer('presto', '2026-12-10', {
			freePeriod: 'fino-alla-data',
			freeMonths: undefined,
			freeUntil: '2026-12-31',
		}),
		offer('senza-profilo', '2026-12-12', { partner: 'nuova' }, 'nuova'),
		offer('appena-finita', '2026-11-15'),
		offer('finita', '2026-10-01'),
		offer('sospesa', '2027-03-31', {
			status: 'sospesa',
			suspension: {
				by: 'redazione',
				from: '2026-11-01',
				reason: 'Il modulo non risponde da giorni.',
				recheckOn: '2026-11-15',
			},
		}),
		offer('da-verificare', '2027-03-31', { verification }),
		offer('mai-verificata', '2027-03-31', { verification: undefined }),
		offer('esaurita', '2026-11-18', { availability: 'esaurita' }),
		offer('esaurita-e-finita', '2026-11-10', { availability: 'esaurita' }),
		offer('domani', '2027-03-31', { verification: { ...verification, on: '2027-11-16' } }),
	],
	announcements: [anAnnouncementEntry('2026-11-01-apre')],
	notices: [
		notice('vicini-2026', { closes: '2026-11-28' }),
		notice('primavera-2026', { opens: '2026-03-01', closes: '2026-10-10' }),
		notice('estate-2026', {
			...{ opens: '2026-06-01', closes: '2026-10-12' },
			outcome: { publishedOn: '2027-10-20' },
		}),
	],
};

export function notice(id: string, changes: object): Entries['notices'][number] {
	const written = aNotice({ published: '2026-02-01', opens: '2026-11-01', ...changes });
	return { ...noticeSchema.parse(written), id };
}

export function offer(
	name: string,
	validUntil: string | undefined,
	changes: object = {},
	partner = 'bottegaviva',
) {
	return anOfferEntry(`${partner}--${name}`, {
		...{ title: `Offerta ${name.slice(0, 60)}`, validFrom: '2025-11-16', proposedOn: '2025-11-10' },
		...{ validUntil, verification: lately, ...changes },
	});
}

export function aReport(changes: Partial<Entries>): Report {
	const partners = [aPartnerEntry('bottegaviva', { verification: lately })];
	const catalogue = buildCatalogue(someEntries({ partners, ...changes }), today);
	const isFull = changes === everything;
	const uses = [
		{ of: 'offers' as const, id: 'bottegaviva--presto' },
		{ of: 'partners' as const, id: 'bottegaviva' },
		{ of: 'announcements' as const, id: '2026-11-01-apre' },
		{ of: 'offers' as const, id: 'bottegaviva--subito' },
	];
	const fault = { kind: 'missing' as const, status: 404 };
	return {
		catalogue,
		due: findDue(catalogue),
		links: {
			...noLinks,
			...(isFull && {
				...{ dead: [{ address: dead, since: '2026-11-14', fault, uses }] },
				...{ doubtful: 1, well: 120, unsure: 2, excepted: 1, skipped: 7, left: 3 },
			}),
		},
		exceptions: isFull
			? [
					{ url: 'https://www.bottegaviva.example/vecchia' },
					{ url: 'https://www.bottegaviva.example/risponde', since: '2026-11-01' },
				]
			: [],
		afresh: isFull ? 'missing' : undefined,
	};
}
