import { expect, test } from 'vitest';
import type { Entries } from '../../../src/catalogue/catalogue.ts';
import { aReport, lately, notice, offer, verification } from '../testing/a-report.ts';
import { reportMarkdown } from './report-markdown.ts';

test('one command does what is due for one partner, five at a time', () => {
	const offers = Array.from({ length: 7 }, (_, at) =>
		offer(`o${at}`, '2027-03-31', { verification: at === 3 ? undefined : verification }),
	);
	const { text } = reportMarkdown(aReport({ offers }));
	expect(text.match(/^ {2}(?:Per questa|npm).*/gm)).toMatchInlineSnapshot(`
		[
		  "  Per questa e le 4 sotto, dello stesso partner:",
		  "  npm run act -- verifica bottegaviva--o0 bottegaviva--o1 bottegaviva--o2 bottegaviva--o4 bottegaviva--o5 --come conferma-partner",
		  "  npm run act -- verifica bottegaviva--o6 --come conferma-partner",
		  "  npm run act -- verifica bottegaviva--o3 --come MODO --ogni 90",
		]
	`);
});

test('one command renews what ends for one partner on one day in one way', () => {
	const offers = [
		offer('uno', '2026-12-10'),
		offer('due', '2026-12-10'),
		offer('altro', '2026-12-11'),
		offer('gratis', '2026-12-10', {
			freePeriod: 'fino-alla-data',
			freeMonths: undefined,
			freeUntil: '2026-12-31',
		}),
	];
	const { text } = reportMarkdown(aReport({ offers }));
	expect(text.match(/npm run act -- rinnova.*/g)).toMatchInlineSnapshot(`
		[
		  "npm run act -- rinnova bottegaviva--due bottegaviva--uno --fino-al AAAA-MM-GG",
		  "npm run act -- rinnova bottegaviva--gratis --fino-al AAAA-MM-GG --gratis-fino-al AAAA-MM-GG",
		  "npm run act -- rinnova bottegaviva--altro --fino-al AAAA-MM-GG",
		]
	`);
});

test('without an open notice an offer without an end is verified first, where it has to be', () => {
	const review = { reviewBy: '2026-11-20', proposedOn: '2026-05-24', verification: undefined };
	const offers = [
		offer('mai', undefined, review),
		offer('prima', undefined, { ...review, verification: { ...lately, on: '2026-05-20' } }),
		offer('da-poco', undefined, { ...review, verification: lately }),
	];
	const commands = (changes: Partial<Entries>) =>
		reportMarkdown(aReport({ offers, ...changes }))
			.text.split('### Finiscono')[1]
			?.split('### ')[0]
			?.match(/npm run act.*/g);
	expect(commands({ notices: [] })).toMatchInlineSnapshot(`
		[
		  "npm run act -- rinnova bottegaviva--da-poco --conferma-entro AAAA-MM-GG",
		  "npm run act -- verifica bottegaviva--mai --come conferma-partner --ogni 90",
		  "npm run act -- rinnova bottegaviva--mai --conferma-entro AAAA-MM-GG",
		  "npm run act -- verifica bottegaviva--prima --come conferma-partner",
		  "npm run act -- rinnova bottegaviva--prima --conferma-entro AAAA-MM-GG",
		]
	`);
	expect(commands({ notices: [notice('vicini-2026', { closes: '2026-12-28' })] })).toHaveLength(1);
	const ended = [
		offer('finita', undefined, { ...review, reviewBy: '2026-11-10', proposedOn: '2026-05-18' }),
	];
	const { text } = reportMarkdown(aReport({ offers: ended, notices: [] }));
	expect(text).toContain(
		'verifica bottegaviva--finita --come conferma-partner --ogni 90\n  npm run act -- rinnova bottegaviva--finita',
	);
});
