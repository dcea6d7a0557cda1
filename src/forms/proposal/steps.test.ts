import { expect, test } from 'vitest';
import { askedFields } from './answers.ts';
import { buildSteps, fieldsOf, newAnswers, newSteps, partnerKey, type Step } from './steps.ts';

test('asks in short steps, and lets the details wait', () => {
	expect(
		buildSteps().map(({ title, fields, more }) => ({
			[title]: fields.map(({ key }) => key).join(' '),
			...(more.length > 0 && { more: more.map(({ key }) => key).join(' ') }),
		})),
	).toMatchInlineSnapshot(`
		[
		  {
		    "Chi propone": "name legalName legalType website contacts",
		    "more": "body profile roles vat size headquarters logo logoAlt maintainers",
		  },
		  {
		    "Che cosa offri": "title summary goals category services",
		  },
		  {
		    "Dove vale e fino a quando": "coverage regions validUntil reviewBy",
		  },
		  {
		    "Che cosa è gratuito": "freeWhat freePeriod freeMonths freeUntil afterwards paymentCard thirdPartyCosts thirdPartyCostsNote",
		  },
		  {
		    "Come si attiva": "activation",
		  },
		  {
		    "Assistenza, regole e descrizione": "support termsUrl privacyUrl declarations body",
		    "more": "notice proposedOn lang merchants sectors digitalLevel areas areaNote channels languages validFrom limits afterwardsNote afterwardsPrice availability capacity prerequisites prerequisitesNote tutorialUrl facts combinesWith status suspension",
		  },
		]
	`);
});

test.each(['partners', 'offers'] as const)(
	'every question of %s stands in one step, so that a new field of the schema does too',
	(of) => {
		const asked = buildSteps()
			.filter((step) => step.of === of)
			.flatMap(({ fields, more }) => [...fields, ...more])
			.map(({ key }) => key);
		const known = askedFields(fieldsOf[of]).map(({ key }) => key);
		expect(known.length).toBeGreaterThan(10);
		expect(asked).toEqual(known.filter((key) => of === 'partners' || key !== partnerKey));
	},
);

test('of something new nobody is asked what only what is published can be', () => {
	const keysOf = (steps: Step[]) =>
		steps.flatMap(({ fields, more }) => [...fields, ...more].map(({ key }) => key));
	const asked = new Set(keysOf(newSteps()));
	expect(keysOf(buildSteps()).filter((key) => !asked.has(key))).toEqual(['status', 'suspension']);
	expect(newAnswers({ title: 'A', status: 'ritirata' })).toEqual({ title: 'A' });
});

test('no step asks more than seven questions at once, what follows from an answer not counted', () => {
	const counts = buildSteps().map(
		({ fields }) => fields.filter(({ step }) => step !== 'follow-up').length,
	);
	expect(counts.filter((count) => count > 7)).toEqual([]);
});

test('asks nobody but editors what is theirs', () => {
	const keys = buildSteps().flatMap(({ fields, more }) =>
		[...fields, ...more].map(({ key }) => key),
	);
	expect(keys.filter((key) => ['verification', 'demo', 'waiver'].includes(key))).toEqual([]);
});
