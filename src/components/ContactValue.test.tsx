import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ContactValue } from './ContactValue.tsx';

test.each([
	['+39 000 123 4567', 'href="tel:+390001234567"'],
	['800-123456', 'href="tel:800123456"'],
	['aiuto@bottegaviva.example', 'href="mailto:aiuto@bottegaviva.example"'],
	['https://www.bottegaviva.example/guida', 'href="https://www.bottegaviva.example/guida"'],
])('links "%s"', (value, href) => {
	expect(render(<ContactValue value={value} />)).toContain(href);
});

test.each([
	'Sportello nei municipi, ogni giovedì',
	'telefona al 000 123 4567',
	'javascript:alert(1)',
	'http://www.bottegaviva.example/',
	'https:',
	'a@b.example?bcc=c@d.example',
])('leaves "%s" as text', (value) => {
	expect(render(<ContactValue value={value} />)).not.toContain('<a ');
});

test('marks words in another language', () => {
	expect(render(<ContactValue value="Zwei Gespräche" lang="de" />)).toBe(
		'<span lang="de">Zwei Gespräche</span>',
	);
});
