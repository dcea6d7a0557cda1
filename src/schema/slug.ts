import { z } from 'zod';

/** An identifier of an entry or of a term. */
export function slug() {
	return z.string().regex(slugPattern).meta({ is: 'identifier' });
}

/** An identifier of an offer: its partner's and its own, joined by two hyphens. */
export function offerSlug() {
	return z.string().regex(offerSlugPattern).meta({ is: 'offer-identifier' });
}

/** A text as an identifier would spell it: `Città e mercati` → `citta-e-mercati`. */
export function slugOf(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}

/** A text as the identifier of a partner: an address that ends in a number alone is a page of their list. */
export function partnerSlugOf(text: string): string {
	const slug = slugOf(text);
	return /^\d+$/.test(slug) ? `partner-${slug}` : slug;
}

/** Lower-case words joined by hyphens: identifiers, file names and addresses. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A partner's slug and an offer's own, joined by two hyphens. */
export const offerSlugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*--[a-z0-9]+(?:-[a-z0-9]+)*$/;
