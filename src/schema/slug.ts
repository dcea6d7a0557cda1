import { z } from 'zod';

/** An identifier of an entry or of a term. */
export function slug() {
	return z.string().regex(slugPattern);
}

/** An identifier of an offer: its partner's and its own, joined by two hyphens. */
export function offerSlug() {
	return z.string().regex(offerSlugPattern);
}

/** Lower-case words joined by hyphens: identifiers, file names and addresses. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A partner's slug and an offer's own, joined by two hyphens. */
export const offerSlugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*--[a-z0-9]+(?:-[a-z0-9]+)*$/;
