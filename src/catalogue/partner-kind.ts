import type { Label } from '../schema/field-meta.ts';
import type { Partner } from './catalogue.ts';
import { legalTypeLabels, profileLabels } from './terms.ts';

/** What kind of organisation a partner is, in a word: its profile; its legal type where it has told none. */
export function partnerKind({ profile, legalType }: Pick<Partner, 'profile' | 'legalType'>): Label {
	return profile === undefined ? legalTypeLabels[legalType] : profileLabels[profile];
}
