import { expect, test } from 'vitest';
import { askedFields } from './answers.ts';
import { paperParts, questionsForMail } from './paper.ts';
import { fieldsOf, partnerKey } from './steps.ts';
import { someSettings } from './testing/a-content.ts';

const parts = paperParts(someSettings().content);

test('every question of the form stands on paper', () => {
	const onPaper = parts.flatMap(({ questions, more }) => [...questions, ...more]);
	const asked = [...askedFields(fieldsOf.partners), ...askedFields(fieldsOf.offers)];
	const ofPublished = [partnerKey, 'status', 'suspension'];
	expect(onPaper.map(({ label }) => label)).toEqual(
		asked.filter(({ key }) => !ofPublished.includes(key)).map(({ label }) => label),
	);
});

test('says when a question is asked, what may be marked, and how much room an answer wants', () => {
	const territory = parts.find(({ title }) => title.startsWith('Dove'));
	const [coverage, regions] = territory?.questions ?? [];
	expect(coverage).toMatchObject({ label: 'Dove vale', marks: ['Tutta Italia', 'Alcune Regioni'] });
	expect(regions?.hint).toContain('Solo se «Dove vale» è «Alcune Regioni».');
	expect(regions?.marks).toHaveLength(22);
});

test('a message holds the questions that must be answered, short enough for a link', () => {
	const mail = questionsForMail(parts);
	expect(mail).toContain("CHE COSA OFFRI\nTitolo dell'offerta: \n");
	expect(mail).toContain('Assistenza (Tipo di assistenza; Recapito; Orari): ');
	expect(encodeURIComponent(mail).length).toBeLessThan(1_900);
});
