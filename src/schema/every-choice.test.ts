import { expect, test } from 'vitest';
import * as announcementChoices from './announcement-choices.ts';
import * as sharedChoices from './choices.ts';
import type { Label } from './field-meta.ts';
import * as offerChoices from './offer-choices.ts';
import * as partnerChoices from './partner-choices.ts';
import * as registerChoices from './register-choices.ts';

test.each(
	Object.entries({
		...announcementChoices,
		...offerChoices,
		...partnerChoices,
		...registerChoices,
		...sharedChoices,
	}),
)('%s has Italian and English for every value', (_name, labels) => {
	const values = Object.entries<Label>(labels);
	expect(values.length).toBeGreaterThan(1);
	for (const [value, { it, en }] of values) {
		expect(value).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
		expect(it).toMatch(/^\S.+\S$/);
		expect(en).toMatch(/^\S.+\S$/);
		expect(`${it} ${en}`).not.toMatch(/\.$|’/);
	}
	expect(new Set(values.map(([, { it }]) => it)).size).toBe(values.length);
});
