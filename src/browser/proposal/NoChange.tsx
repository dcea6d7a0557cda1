import type { Change } from '../../forms/proposal/change.ts';
import { fill } from '../../i18n/format.ts';
import { proposalChangeText as text } from '../../i18n/proposal-change.ts';
import type { ProposalData } from './proposal-data.ts';

/** Why an entry cannot be changed, and where to go instead. */
export function NoChange({ why, change: { of }, base, data }: Props) {
	const { manage } = data.text;
	const title = of === 'offers' ? manage.offer : manage.partner;
	return (
		<div class="proposal">
			<p class="alert alert-warning">{why === 'unknown' ? text.unknown[of] : text.withdrawn}</p>
			{why === 'unknown' && <p>{fill(text.wayOut, { title })}</p>}
			<p class="link-list">
				<a href={of === 'offers' ? `${base}offerte/` : `${base}partner/`}>{text.lists[of]}</a>
			</p>
			<p class="link-list">
				<a href={`${base}proponi/modulo/`}>{text.fresh}</a>
			</p>
		</div>
	);
}

interface Props {
	why: 'unknown' | 'withdrawn';
	change: Change;
	/** The path the pages live under. */
	base: string;
	data: ProposalData;
}
