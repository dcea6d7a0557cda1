import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { ProposedChange } from '../proposal/proposed-change.ts';
import { formatAnnotations } from '../report/github.ts';
import { makeCard } from './make-card.ts';
import { cardMarkdown } from './markdown/markdown.ts';
import { cardOf, proposals, writeBase } from './testing/proposals.ts';

const attack =
	'@redazione #1 [x](https://evil.example) <img src=x> `a` | **b** \u202E\u200B ::error::x </details>\n\n# Titolo\n/merge https://evil.example GH-1';

test('a proposal full of markup is a card without any of it', async () => {
	const [partner, offer] = proposals['new-partner-and-offer']?.() ?? [];
	const written = [partner, offer].map((change) => {
		const text = Buffer.from(change?.after ?? []).toString();
		const value = JSON.stringify(attack);
		return Buffer.from(
			text
				.replaceAll(/^( *(?:- )?[A-Za-z]+): (?!$|>|\|).*$/gm, `$1: ${value}`)
				.replace(/---\n*$/, `---\n${attack}`),
		);
	});
	const text = await markdownOf([
		{ file: 'content/partners/banco-gentile.md', before: undefined, after: written[0] },
		{ file: 'content/offers/banco-gentile--x.md', before: undefined, after: written[1] },
		{
			file: 'content/offers/@redazione #1 [x](y) <b>|`.md',
			before: undefined,
			after: written[1],
		},
		{ file: '@redazione<b>\n#1.md', before: undefined, after: written[1] },
	]);
	expectHarmless(text);
	// Rule 6 waits for texts that can be judged.
	expect(text.match(/^- .*\*\*(?:\d+\. |Regola 6)/gm)).toHaveLength(10);
});

test('whatever comes, the card has at most 60,000 characters and says that it was cut', async () => {
	const [, offer] = proposals['new-partner-and-offer']?.() ?? [];
	const text = Buffer.from(offer?.after ?? []).toString();
	const many = Array.from({ length: 50 }, (_, at) => ({
		file: `content/offers/banco-gentile--${at}.md`,
		before: undefined,
		after: Buffer.from(
			text.replace(
				'---\n',
				`---\n${Array.from({ length: 60 }, (_, n) => `campo${n}: '${'&'.repeat(200)}'\n`).join('')}`,
			),
		),
	}));
	const outside = Array.from({ length: 3_000 }, (_, at) => ({
		file: `src/${at}.ts`,
		before: undefined,
		after: Buffer.from('x'),
	}));
	const card = await markdownOf([...many, ...outside]);
	expect(card.length).toBeLessThanOrEqual(60_000);
	expect(card).toContain('La scheda è lunga e finisce qui.');
	expectHarmless(card);
});

test('a file that is no text, and one that is too large, are told and shown nowhere', async () => {
	const card = await markdownOf([
		{ file: 'content/offers/a--b.md', before: undefined, after: Buffer.alloc(1_000, 0xff) },
		{ file: 'content/offers/a--c.md', before: undefined, after: Buffer.alloc(3_000_000, 'a') },
	]);
	expect(card).toContain('2 cose da correggere');
	expect(card.length).toBeLessThan(5_000);
});

test('annotations are about the proposal alone, and one line each', async () => {
	const changes = proposals['not-free']?.() ?? [];
	const { report } = await makeCard(changes, { writeBase, today: '2026-11-16' });
	const lines = formatAnnotations(report).split('\n');
	expect(lines.length).toBeGreaterThan(2);
	for (const line of lines)
		expect(line).toMatch(/^::(?:error|warning) file=content\/offers\/botteg/);
});

async function markdownOf(changes: ProposedChange[]): Promise<string> {
	return cardMarkdown(await cardOf(changes));
}

function expectHarmless(text: string): void {
	const html = new MarkdownIt({ html: true, linkify: true }).render(text);
	const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address ?? '');
	for (const address of links) expect(address).toMatch(/^https:\/\/vicini-e-connessi\.example\//);
	expect(html).not.toMatch(/<(?:img|b|h1|script|table)\b/);
	expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
	expect(html.replaceAll(/<code>[^]*?<\/code>/g, '')).not.toMatch(/(?<![\w.])@\w|(?<!&)#\d|GH-\d/);
	expect(text).not.toMatch(/^\s*(?:\/|::)/m);
	expect(text).not.toMatch(/\u202E/);
}
