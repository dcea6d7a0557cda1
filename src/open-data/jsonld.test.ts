import { expect, test } from 'vitest';
import { jsonLd } from './jsonld.ts';

const hostile = '</script><script>alert(1)</script><!-- \u2028\u2029 & "quoted"';

test('nothing that somebody writes ends the script or opens a comment', () => {
	const text = jsonLd([{ '@type': 'Thing', name: hostile }]);
	expect(text).not.toMatch(/[<\u2028\u2029]/);
	expect(JSON.parse(text)).toEqual({
		'@context': 'https://schema.org',
		'@graph': [{ '@type': 'Thing', name: hostile }],
	});
});
