import { dump } from 'js-yaml';
import { afterAll } from 'vitest';
import { aPartner } from '../../../src/schema/testing/a-partner.ts';
import { anAnnouncement } from '../../../src/schema/testing/an-announcement.ts';
import { anOffer } from '../../../src/schema/testing/an-offer.ts';
import { AttackRepository, type Content } from './attack-repository.ts';

/**
 * A repository with two partners, an offer and a piece of news of the first, and one of the editors. All
 * tests of a file share it, and each makes commits of its own.
 */
export function aCatalogue(): { repository: AttackRepository; base: string } {
	return catalogue;
}

function makeCatalogue() {
	const repository = new AttackRepository(afterAll);
	const base = repository.change(undefined, {
		'package.json': '{}',
		'content/partners/bottegaviva.md': partner({ maintainers: ['anna'] }),
		'content/partners/cassa-chiara.md': partner({ name: 'Cassa Chiara', maintainers: ['bruno'] }),
		'content/offers/bottegaviva--vetrina.md': offer(),
		'content/offers/sparito--vetrina.md': offer({ partner: 'sparito' }),
		'content/announcements/2026-11-16-nostra.md': news(),
		'content/announcements/2026-11-16-di-anna.md': news({ partner: 'bottegaviva' }),
		'public/uploads/redazione/guida.png': picture,
		'public/uploads/bottegaviva/logo.png': picture,
	});
	return { repository, base };
}

/** A partner's file with these changes. */
export function partner(changes: Record<string, unknown> = {}): string {
	return asFile(aPartner(changes));
}

/** An offer's file with these changes. */
export function offer(changes: Record<string, unknown> = {}): string {
	return asFile(anOffer(changes));
}

/** An announcement's file with these changes. */
export function news(changes: Record<string, unknown> = {}): string {
	return asFile(anAnnouncement(changes));
}

/** A PNG of one pixel. */
export const picture: Content = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

function asFile({ body, ...fields }: Record<string, unknown>): string {
	return `---\n${dump(fields)}---\n${String(body)}\n`;
}

const catalogue = makeCatalogue();
