import { expect, test } from 'vitest';
import { describeFields, type Field } from './describe.ts';
import { offerSchema } from './offer.ts';

const fields = describeFields(offerSchema);

test('asks at most 24 essential questions for a first offer', () => {
	expect(questions(fields).length).toBeLessThanOrEqual(24);
});

test('asks exactly what the content model calls essential, in this order', () => {
	expect(questions(fields)).toEqual([
		'title',
		'summary',
		'partner',
		'goals',
		'category',
		'services',
		'coverage',
		'validUntil',
		'freeWhat',
		'freePeriod',
		'afterwards',
		'paymentCard',
		'thirdPartyCosts',
		'activation.mode',
		'activation.channel',
		'activation.steps',
		'activation.time',
		'activation.account',
		'support',
		'termsUrl',
		'privacyUrl',
		'declarations',
		'body',
	]);
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
	const asked = groups.flatMap((group) =>
		group.filter(({ step }) => step === 'follow-up').map((field) => ({ field, group })),
	);
	expect(asked.length).toBeGreaterThan(8);
	for (const { field, group } of asked) {
		const { askedWhen } = field;
		const asking = group.find(({ key }) => key === askedWhen?.field);
		const answers =
			asking?.shape.kind === 'choice' ? asking.shape.options.map(({ value }) => value) : [''];
		expect(answers, field.key).toContain(askedWhen?.is);
	}
});

/** A list or a pair is one question; a group counts through its fields; a follow-up is none. */
function questions(group: Field[], within = ''): string[] {
	return group
		.filter(({ step }) => step === 'essential')
		.flatMap(({ key, shape }) =>
			shape.kind === 'group' ? questions(shape.fields, `${within}${key}.`) : [`${within}${key}`],
		);
}
