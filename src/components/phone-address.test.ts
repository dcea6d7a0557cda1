import { expect, test } from 'vitest';
import { phoneAddress } from './phone-address.ts';

test('keeps only what a phone can dial', () => {
	expect(phoneAddress('+39 000 123-4567')).toBe('tel:+390001234567');
});
