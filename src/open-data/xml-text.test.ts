import { expect, test } from 'vitest';
import { xmlText } from './xml-text.ts';

test('escapes what is markup in a text or an attribute', () => {
	expect(xmlText(`"><b onload='x'>&`)).toBe('&#34;&#62;&#60;b onload=&#39;x&#39;&#62;&#38;');
});

test('leaves out what XML does not know, and keeps every letter', () => {
	expect(xmlText('Caff\u00e8\u0000\u0008\u001b \ud83d\ude00 \ufffe\uffff č')).toBe('Caffè 😀  č');
	expect(xmlText('\ud800half')).toBe('\ufffdhalf');
});
