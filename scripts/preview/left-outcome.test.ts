import { expect, test } from 'vitest';
import { aFolder, write } from '../program/testing/repository-fixture.ts';
import { leftOutcome } from './left-outcome.ts';

const event = { number: 7, head: 'a'.repeat(40) };
const made = { ...event, kind: 'made', pictures: 'taken', isPartial: false };

test('is read as it was left', async () => {
	expect(await leftOutcome(await left(JSON.stringify(made)), event)).toEqual(made);
});

test.each([
	undefined,
	'no json',
	'null',
	JSON.stringify({ ...made, head: 'b'.repeat(40) }),
	JSON.stringify({ ...made, number: 8 }),
	JSON.stringify({ ...made, kind: '](https://male.example)' }),
	JSON.stringify({ ...made, description: '@redazione' }),
])('%s counts as failed', async (text) => {
	expect(await leftOutcome(await left(text), event)).toMatchObject({ kind: 'failed' });
});

async function left(text: string | undefined): Promise<string> {
	const folder = await aFolder();
	if (text !== undefined) await write(folder, { 'outcome.json': text });
	return folder;
}
