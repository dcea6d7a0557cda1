import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { formatAnnotations } from './github.ts';
import { reportOn } from './report.ts';
import { formatReport } from './terminal.ts';
import { aRightCatalogue, offer } from './testing/a-right-catalogue.ts';

test('of a file with very many problems the first are printed, and all are counted', async () => {
	const { root, change } = await aRightCatalogue();
	const unknown = (count: number) =>
		Array.from({ length: count }, (_, at) => `campo${at}: 1\n`).join('');
	await change(offer, (text) => text.replace('---\n', `---\n${unknown(60)}`));
	const report = reportOn(root);
	const lines = stripVTControlCharacters(formatReport(report)).split('\n');
	expect(lines.filter((line) => line.startsWith('  errore'))).toHaveLength(50);
	expect(lines.slice(-4)).toMatchInlineSnapshot(`
		[
		  "    Toglilo. I campi possibili sono: title, summary, partner, goals, category, services, coverage, regions, validUntil, reviewBy, freeWhat, freePeriod, freeMonths, freeUntil, afterwards, paymentCard, thirdPartyCosts, thirdPartyCostsNote, activation, support, termsUrl, privacyUrl, declarations, body, notice, proposedOn, lang, merchants, sectors, digitalLevel, areas, areaNote, channels, languages, validFrom, limits, afterwardsNote, afterwardsPrice, availability, capacity, prerequisites, prerequisitesNote, tutorialUrl, facts, combinesWith, status, suspension, verification, waivers, aliases, demo. [schema]",
		  "  e altri 10 problemi in questo file",
		  "",
		  "10 file guardati: 60 errori, nessun avviso.",
		]
	`);
	expect(formatAnnotations(report).split('\n')).toHaveLength(50);
});

test('of very many files with problems the first are printed, and all are counted', async () => {
	const { root } = await aRightCatalogue();
	for (let at = 0; at < 1_003; at += 1) await writeFile(path.join(root, `content/${at}.md`), 'x');
	const report = reportOn(root);
	const lines = stripVTControlCharacters(formatReport(report)).split('\n');
	expect(lines.filter((line) => line.startsWith('  errore'))).toHaveLength(1_000);
	expect(lines.slice(-3)).toMatchInlineSnapshot(`
		[
		  "e altri 3 problemi in altri file",
		  "",
		  "10 file guardati: 1003 errori, nessun avviso.",
		]
	`);
});

test('values and keys are shown shortened', async () => {
	const { root, change } = await aRightCatalogue();
	const long = 'A'.repeat(5_000);
	await change(offer, (text) =>
		text
			.replace('title: Vetrina online', `title: ${long}`)
			.replace('limits:', `${long}: 1\nlimits:`),
	);
	const report = reportOn(root);
	expect(report.issues.length).toBeGreaterThan(1);
	for (const line of [formatReport(report), formatAnnotations(report)].join('\n').split('\n'))
		expect(line.length).toBeLessThan(2_000);
});

test('text of a contributor cannot start a workflow command', async () => {
	const { root, change } = await aRightCatalogue();
	await change(offer, (text) =>
		text.replace(
			'title: Vetrina online pronta in un giorno',
			'title: "A\\n::error file=x,line=1::,%0A!"',
		),
	);
	const annotations = formatAnnotations(reportOn(root));
	expect(annotations.split('\n')).toHaveLength(1);
	expect(annotations).toMatchInlineSnapshot(
		`"::error file=content/offers/bottegaviva--vetrina-online.md,line=2,title=schema · title::In «A ::error file=x,line=1::,%250A!» c'è un punto esclamativo. Toglilo: il catalogo descrive, non fa pubblicità."`,
	);
});
