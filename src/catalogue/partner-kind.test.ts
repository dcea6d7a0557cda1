import { expect, test } from 'vitest';
import { partnerKind } from './partner-kind.ts';

test('calls a partner by its profile, and by its legal type where it has told none', () => {
	const legalType = 'associazione';
	expect(partnerKind({ legalType, profile: 'startup' }).it).toBe('Startup');
	expect(partnerKind({ legalType, profile: undefined }).it).toBe('Associazione');
});
