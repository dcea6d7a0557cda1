import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import { proposalStateText as text } from '../../i18n/proposal-state.ts';
import { Messages } from './Messages.tsx';
import type { ProposalDetails } from './proposal-details.ts';

/** How a proposal ended: the pages that it made, or why it made none. */
export function DetailsOfEnd({ details: { messages, entries }, isMerged, base, email }: Props) {
	if (!isMerged) {
		const reason = messages.slice(0, 1);
		if (reason.length > 0) return <Messages messages={reason} title={text.reason} />;
		return <p>{fill(text.noReason, { email })}</p>;
	}
	return (
		<ul class="link-list">
			{entries.map(({ of, id }) => (
				<li key={of + id}>
					<PageLink
						address={`${base}${of === 'offers' ? 'offerte' : 'partner'}/${id}/`}
						name={id}
					/>
				</li>
			))}
		</ul>
	);
}

/** A link to a page that the site may not have built yet. */
function PageLink({ address, name }: { address: string; name: string }) {
	const [isThere, setIsThere] = useState<boolean>();
	useEffect(() => {
		fetch(address, { method: 'HEAD' })
			.then(({ ok }) => {
				setIsThere(ok);
			})
			.catch(() => {
				setIsThere(true);
			});
	}, [address]);
	if (isThere === undefined) return null;
	if (!isThere) return <>{text.notYet}</>;
	return (
		<a href={address}>
			{text.published}
			<span class="visually-hidden"> ({name})</span>
		</a>
	);
}

interface Props {
	details: ProposalDetails;
	isMerged: boolean;
	/** The path the pages live under. */
	base: string;
	/** Of the owner of the site. */
	email: string;
}
