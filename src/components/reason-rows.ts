import type { ProposalCounts } from '../catalogue/register.ts';
import { refusalReasonLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

/** Why proposals were refused, as rows of a table. */
export function reasonRows(
	{ reasons }: Pick<ProposalCounts, 'reasons'>,
	text: Strings['register'],
): { name: string; count: number }[] {
	return reasons.map(({ reason, count }) => ({
		name: reason === undefined ? text.noReason : labelIn(refusalReasonLabels[reason], text.lang),
		count,
	}));
}
