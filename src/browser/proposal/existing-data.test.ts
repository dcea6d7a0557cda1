import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { someSettings } from '../../forms/proposal/testing/a-content.ts';
import { it } from '../../i18n/it.ts';
import { existingData } from './existing-data.ts';
import type { ProposalData } from './proposal-data.ts';

const someData: ProposalData = { ...someSettings(), text: it };
const ask = vi.fn<typeof fetch>();
beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	vi.stubGlobal('fetch', ask);
	vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	ask.mockReset();
});

test('after a failure the form goes without for a minute, and then asks again', async () => {
	const compared = existingData(someData, '/admin/index.json');
	ask.mockRejectedValueOnce(new Error('The line hangs.'));
	expect(await compared()).toMatchObject({ isCompared: false });
	vi.advanceTimersByTime(59_000);
	expect(await compared()).toMatchObject({ isCompared: false });
	expect(ask).toHaveBeenCalledTimes(1);

	ask.mockResolvedValueOnce(Response.json([]));
	vi.advanceTimersByTime(1_000);
	expect(await compared()).toMatchObject({ isCompared: true });
	expect(ask).toHaveBeenCalledTimes(2);
});

test('what exists is asked for once', async () => {
	const compared = existingData(someData, '/admin/index.json');
	ask.mockResolvedValueOnce(Response.json([]));
	await Promise.all([compared(), compared()]);
	vi.advanceTimersByTime(120_000);
	expect(await compared()).toMatchObject({ isCompared: true });
	expect(ask).toHaveBeenCalledTimes(1);
});
