import { expect, test } from 'vitest';
import { parseEvent } from './event.ts';
import { anEvent } from './testing/an-event.ts';

const head = 'a'.repeat(40);

test('an account and a fork that are gone leave a proposal of nobody', () => {
	const event = anEvent({ head, headOwner: null });
	const { user, ...pull } = event.pull_request;
	expect(parseEvent(event)).toMatchObject({ author: user.login, headRepository: undefined });
	expect(parseEvent({ ...event, pull_request: { ...pull, user: null } })).toMatchObject({
		author: 'ghost',
	});
});

test.each([
	[{}],
	[{ ...anEvent({ head }), pull_request: null }],
	[anEvent({ head: 'main' })],
	[anEvent({ head, number: 0 })],
])('what is no event of a proposal is told in one sentence', (payload) => {
	expect(() => parseEvent(payload)).toThrow('The event is none of a pull request.');
});
