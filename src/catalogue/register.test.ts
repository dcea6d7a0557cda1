import { expect, test } from 'vitest';
import type { Register } from '../schema/register.ts';
import { countProposals, countsOfNotice, registerByNotice } from './register.ts';
import { aNoticeEntry } from './testing/some-entries.ts';

const spring = aNoticeEntry('spring', { opens: '2026-03-01', closes: '2026-11-05' });
const autumn = aNoticeEntry('autumn', { opens: '2026-11-01', closes: '2026-12-31' });

test('counts what became of proposals, and why', () => {
	const counts = countProposals([
		approved('2026-11-02', '2026-11-04'),
		approved('2026-11-02', '2026-11-12'),
		refused('2026-11-02', '2026-11-05', 'altro'),
		refused('2026-11-02', '2026-11-05', 'doppione'),
		refused('2026-11-02', '2026-11-05', 'doppione'),
		refused('2026-11-02', '2026-11-02'),
		{ opened: '2026-11-02', decided: '2026-11-03', outcome: 'ritirata' },
		{ opened: '2026-11-02', outcome: 'in-esame' },
	]);
	expect(counts).toEqual({
		...{ received: 8, approved: 2, refused: 4, withdrawn: 1, waiting: 1 },
		reasons: [
			{ reason: 'doppione', count: 2 },
			{ reason: 'altro', count: 1 },
			{ reason: undefined, count: 1 },
		],
		medianDays: 3,
	});
});

test('of two decisions the median lies between them, of none there is no median', () => {
	const two = [approved('2026-11-02', '2026-11-04'), approved('2026-11-02', '2026-11-05')];
	expect(countProposals(two).medianDays).toBe(2.5);
	const open = [{ opened: '2026-11-02', outcome: 'in-esame' as const }];
	expect(countProposals(open).medianDays).toBeUndefined();
});

test('gives each proposal to the notice of its day, the later one of two, or to none', () => {
	const register = aRegister([
		approved('2026-02-28', '2026-03-02'),
		approved('2026-03-01', '2026-03-02'),
		approved('2026-11-01', '2026-11-02'),
		approved('2026-11-05', '2026-11-06'),
		approved('2027-01-01', '2027-01-02'),
	]);
	const catalogue = { register, notices: [spring, autumn], today: '2027-01-10' };
	expect(received(catalogue)).toEqual([
		['autumn', 2],
		['spring', 1],
		[undefined, 2],
	]);
	expect(countsOfNotice(catalogue, spring)?.received).toBe(1);
	expect(countsOfNotice(catalogue, { id: 'x' })).toBeUndefined();
});

test('without a register, or with an empty one, there is nothing to count', () => {
	const catalogue = { notices: [spring], today: '2027-01-10' };
	expect(registerByNotice(catalogue)).toEqual([]);
	expect(registerByNotice({ ...catalogue, register: aRegister([]) })).toEqual([]);
});

function received(catalogue: Parameters<typeof registerByNotice>[0]) {
	return registerByNotice(catalogue).map(({ notice, counts }) => [notice?.id, counts.received]);
}

function aRegister(proposals: Proposal[]): Register {
	return { updatedOn: '2027-01-10', demo: false, proposals };
}

function approved(opened: string, decided: string): Proposal {
	return { opened, decided, outcome: 'approvata' };
}

function refused(opened: string, decided: string, reason?: Proposal['reason']): Proposal {
	return { opened, decided, outcome: 'respinta', reason };
}

type Proposal = Register['proposals'][number];
