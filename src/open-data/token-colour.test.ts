import { expect, test } from 'vitest';
import { tokenColour } from './token-colour.ts';

const sheet =
	':root { --it-blue: #004d99; --site-header: var(--it-blue); } :root { --it-blue: #94c4f5; }';

test('follows a token to its colour, in the light scheme, which comes first', () => {
	expect(tokenColour(sheet, '--site-header')).toBe('#004d99');
});

test('says which token the sheet lacks', () => {
	expect(() => tokenColour(sheet, '--site-footer')).toThrow('--site-footer');
});
