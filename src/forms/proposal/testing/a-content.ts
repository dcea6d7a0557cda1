import { buildCatalogue } from '../../../catalogue/catalogue.ts';
import { someEntries } from '../../../catalogue/testing/some-entries.ts';
import { aNotice } from '../../../schema/testing/a-notice.ts';
import { noticeSchema } from '../../../schema/notice.ts';
import { proposalSettings, type ProposalSettings } from '../settings.ts';

/**
 * What the form takes from a small catalogue on a day.
 *
 * @param notice what is different in its only notice
 */
export function someSettings(
	notice: Record<string, unknown> = {},
	today = '2026-11-16',
): ProposalSettings {
	const entries = someEntries({
		notices: [{ ...noticeSchema.parse(aNotice(notice)), id: 'vicini-e-connessi-2026' }],
	});
	return proposalSettings(buildCatalogue(entries, today));
}
