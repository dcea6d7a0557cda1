import { useEffect, useState } from 'preact/hooks';
import { agreeWithDays, fill, formatDay } from '../../i18n/format.ts';
import { proposalStateText as text } from '../../i18n/proposal-state.ts';
import { DetailsOfEnd } from './DetailsOfEnd.tsx';
import { DetailsOfOpen } from './DetailsOfOpen.tsx';
import type { Surroundings } from './ProposalStates.tsx';
import type { Proposal } from './proposals.ts';
import { useTold } from './use-told.ts';
import { TroubleNote, Waiting } from './Waiting.tsx';

/** A proposal, and where it stands once somebody asks. */
export function ProposalItem({ proposal, around, isOpen }: Props) {
	const { number, title, author, sentOn, end } = proposal;
	const [isWanted, setIsWanted] = useState(isOpen);
	useEffect(() => {
		if (isOpen) setIsWanted(true);
	}, [isOpen]);
	const { told, isSlow, askAgain } = useTold(
		isWanted ? () => around.forge.details(proposal) : undefined,
	);
	const page = `${around.repository}/pull/${String(number)}`;
	return (
		<article class="proposal-item" aria-labelledby={`proposta-${String(number)}`}>
			<h3 id={`proposta-${String(number)}`}>{title}</h3>
			<p class="proposal-note">{sentence(text.sent, sentOn, { number, author })}</p>
			{end !== undefined && (
				<p>
					<strong>{sentence(end.isMerged ? text.merged : text.refused, end.on)}</strong>
				</p>
			)}
			{!isWanted && (
				<button
					class="btn btn-outline-primary"
					type="button"
					onClick={() => {
						setIsWanted(true);
					}}
				>
					{end === undefined ? text.ask : text.askEnd}
					<span class="visually-hidden"> ({title})</span>
				</button>
			)}
			{isWanted && told === undefined && <Waiting isSlow={isSlow} />}
			{told?.ok === false && <TroubleNote why={told.why} askAgain={askAgain} />}
			{told?.ok === true && end === undefined && <DetailsOfOpen details={told.details} />}
			{told?.ok === true && end !== undefined && (
				<DetailsOfEnd details={told.details} isMerged={end.isMerged} {...around} />
			)}
			<p class="link-list">
				<a href={page} rel="external">
					{text.onForge}
					<span class="visually-hidden"> ({title})</span>
				</a>
			</p>
		</article>
	);
}

function sentence(
	template: string,
	day: string | undefined,
	values: Record<string, string | number> = {},
): string {
	const said = day === undefined ? '…' : formatDay(day, 'it');
	return fill(agreeWithDays(template, { day }, 'it'), { ...values, day: said });
}

interface Props {
	proposal: Proposal;
	around: Surroundings;
	/** Whether its details are asked without waiting for somebody to want them. */
	isOpen: boolean;
}
