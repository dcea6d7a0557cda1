import { expect, test } from 'vitest';
import { describeFields, type Field } from './describe.ts';
import { offerSchema } from './offer.ts';

const fields = describeFields(offerSchema);

/** What the content model marks as essential, a row a question; a pair is one. */
const essential = [
	['title'],
	['summary'],
	['partner'],
	['goals'],
	['category'],
	['services'],
	['coverage'],
	['validUntil'],
	['freeWhat'],
	['freePeriod'],
	['afterwards'],
	['paymentCard'],
	['thirdPartyCosts'],
	['activation.mode'],
	['activation.channel'],
	['activation.steps'],
	['activation.time'],
	['support'],
	['termsUrl', 'privacyUrl'],
	['declarations'],
	['body'],
];

/** What is asked only after an answer, and so is no question of its own. */
const followUps = [
	'regions',
	'reviewBy',
	'freeMonths',
	'freeUntil',
	'thirdPartyCostsNote',
	// In the content model one more row of essential ones: the contact that the way to activate needs.
	'activation.url',
	'activation.phone',
	'activation.email',
	'activation.code',
];

test('asks 21 essential questions for a first offer, of 24 that it may, in this order', () => {
	expect(asked('essential')).toEqual(essential.flat());
	expect(essential).toHaveLength(21);
	expect(essential.length).toBeLessThanOrEqual(24);
});

test('asks the rest of what the model calls essential after an answer', () => {
	expect(asked('follow-up')).toEqual(followUps);
});

test('asks nothing required that is neither essential nor filled in beforehand', () => {
	const waiting = fields.filter(({ required, step }) => required && step !== 'essential');
	expect(waiting.filter(({ prefill, key }) => prefill === undefined && key !== 'notice')).toEqual(
		[],
	);
});

test('asks a follow-up only after an answer that can be given', () => {
	const groups = [
		fields,
		...fields.flatMap(({ shape }) => (shape.kind === 'group' ? [shape.fields] : [])),
	];
	const raised = groups.flatMap((group) =>
		group.filter(({ step }) => step === 'follow-up').map((field) => ({ field, group })),
	);
	expect(raised).toHaveLength(followUps.length);
	for (const { field, group } of raised) {
		const { askedWhen } = field;
		const asking = group.find(({ key }) => key === askedWhen?.field);
		const answers =
			asking?.shape.kind === 'choice' ? asking.shape.options.map(({ value }) => value) : [''];
		expect(answers, field.key).toContain(askedWhen?.is);
	}
});

/** The fields of a step; a group counts through its fields, a list as one. */
function asked(wanted: Field['step'], group = fields, within = ''): string[] {
	return group.flatMap(({ key, step, shape }) => {
		if (shape.kind === 'group') return asked(wanted, shape.fields, `${within}${key}.`);
		return step === wanted ? [`${within}${key}`] : [];
	});
}
