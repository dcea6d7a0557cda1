import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { PhoneLink } from './PhoneLink.tsx';

test('dials digits alone, and shows the number in one piece', () => {
	expect(render(<PhoneLink number="+39 000 123-4567" />)).toBe(
		'<a href="tel:+390001234567">+39\u00a0000\u00a0123-4567</a>',
	);
});
