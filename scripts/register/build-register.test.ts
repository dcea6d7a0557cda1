import { expect, test } from 'vitest';
import { refusalReasonPrefix } from '../../src/catalogue/register.ts';
import { refusalReasonLabels } from '../../src/catalogue/terms.ts';
import { readGiven } from '../../src/reader/read.ts';
import { files } from '../../src/schema/collections.ts';
import { buildRegister, formatRegister } from './build-register.ts';
import { isNews } from './is-news.ts';
import type { PastProposal } from './read-history.ts';

const merged = past({ closedAt: '2026-11-04T10:00:00Z', mergedAt: '2026-11-04T10:00:00Z' });
const closed = past({ closedAt: '2026-11-04T10:00:00Z' });

test.each([
	['open', past(), { outcome: 'in-esame' }],
	['merged', merged, { decided: '2026-11-04', outcome: 'approvata' }],
	['closed', closed, { decided: '2026-11-04', outcome: 'respinta' }],
	[
		'closed by its author',
		past({ ...closed, isClosedByAuthor: true }),
		{ decided: '2026-11-04', outcome: 'ritirata' },
	],
	[
		'closed by its author after it was told why',
		past({ ...closed, isClosedByAuthor: true, labels: ['motivo: doppione'] }),
		{ decided: '2026-11-04', outcome: 'respinta', reason: 'doppione' },
	],
	[
		'closed for two reasons, among other labels',
		past({ ...closed, labels: ['decap-cms/draft', ' Motivo: Altro', 'motivo: promozionale'] }),
		{ decided: '2026-11-04', outcome: 'respinta', reason: 'promozionale' },
	],
	[
		'closed with labels that anybody may have written',
		past({ ...closed, labels: ['motivo: }]\nupdatedOn: x', 'doppione', 'motivo:doppione'] }),
		{ decided: '2026-11-04', outcome: 'respinta' },
	],
])('a pull request that is %s', (_, pull, wanted) => {
	const { proposals } = buildRegister([pull], '2026-11-16');
	expect(proposals).toEqual([{ opened: '2026-11-02', ...wanted }]);
});

test('days are those of Rome', () => {
	const late = past({ createdAt: '2026-11-01T23:30:00Z' });
	expect(buildRegister([late], '2026-11-16').proposals[0]?.opened).toBe('2026-11-02');
});

test('the file says the same whatever the order, and names nobody', () => {
	const some = [closed, past(), merged];
	const text = formatRegister(buildRegister(some, '2026-11-16'));
	expect(formatRegister(buildRegister(some.toReversed(), '2026-11-16'))).toBe(text);
	expect(text).toMatchInlineSnapshot(`
		"# Scritto da «npm run register» dalla storia delle proposte: non correggerlo a mano.
		updatedOn: 2026-11-16
		proposals:
		  - { opened: 2026-11-02, outcome: in-esame }
		  - { opened: 2026-11-02, decided: 2026-11-04, outcome: approvata }
		  - { opened: 2026-11-02, decided: 2026-11-04, outcome: respinta }
		"
	`);
});

test.each([[[]], [[closed, past(), merged]]])('what is written is read again: %#', (some) => {
	const register = buildRegister(some, '2026-11-16');
	const { file, schema } = files.register;
	const read = readGiven(file, formatRegister(register), schema);
	expect(read.issues).toEqual([]);
	expect(read.entries[0]?.value).toEqual(register);
	expect(isNews(register, formatRegister({ ...register, updatedOn: '2026-10-01' }))).toBe(false);
});

test('news is another proposal, a file that is missing or wrong, and a demonstration', () => {
	const register = buildRegister([closed], '2026-11-16');
	const less = formatRegister(buildRegister([], '2026-11-16'));
	const demo = formatRegister({ ...register, demo: true });
	for (const before of ['', 'x: {', less, demo]) expect(isNews(register, before)).toBe(true);
});

test('a label fits GitHub', () => {
	for (const reason of Object.keys(refusalReasonLabels))
		expect((refusalReasonPrefix + reason).length).toBeLessThanOrEqual(50);
});

function past(changes: Partial<PastProposal> = {}): PastProposal {
	return {
		createdAt: '2026-11-02T09:00:00Z',
		closedAt: null,
		mergedAt: null,
		labels: [],
		isClosedByAuthor: false,
		...changes,
	};
}
