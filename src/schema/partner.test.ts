import { expect, test } from 'vitest';
import { partnerSchema } from './partner.ts';
import { aPartner } from './testing/a-partner.ts';
import { sentences } from './testing/sentences.ts';

test.each([`${'1'.repeat(119)}x`, `${'1 '.repeat(59)}x`, `+${'1-'.repeat(59)}`])(
	'refuses a long line that is nearly a number in no time: %s',
	(value) => {
		const start = performance.now();
		sentences(partnerSchema, aPartner({ contacts: [{ kind: 'telefono', value }] }));
		expect(performance.now() - start).toBeLessThan(100);
	},
);
