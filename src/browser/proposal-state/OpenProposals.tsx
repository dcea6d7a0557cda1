import { useRef, useState } from 'preact/hooks';
import { plural } from '../../i18n/format.ts';
import { proposalStateText as text } from '../../i18n/proposal-state.ts';
import { ListPages } from './ListPages.tsx';
import { ProposalFilter } from './ProposalFilter.tsx';
import { ProposalItem } from './ProposalItem.tsx';
import type { Surroundings } from './ProposalStates.tsx';
import { type Proposal, withWords } from './proposals.ts';
import { useTold } from './use-told.ts';
import { TroubleNote, Waiting } from './Waiting.tsx';

/** The open proposals, the newest first, a few at a time, with a way to find one's own. */
export function OpenProposals(around: Surroundings) {
	const [asked, setAsked] = useState(1);
	const [known, setKnown] = useState<Proposal[]>([]);
	const [words, setWords] = useState('');
	const [wantedPage, setPage] = useState(1);
	const heading = useRef<HTMLHeadingElement>(null);
	const { told, isSlow, askAgain } = useTold(async () => {
		const answer = await around.forge.open(asked);
		if (answer.ok) setKnown((before) => joined(before, answer.proposals));
		return answer;
	}, asked);
	const found = withWords(known, words);
	const pages = Math.max(Math.ceil(found.length / aPage), 1);
	const page = Math.min(wantedPage, pages);
	const shown = found.slice((page - 1) * aPage, page * aPage);
	const isAskedAtOnce = known.length <= atOnce || found.length === 1;
	const turnTo = (to: number) => {
		setPage(to);
		heading.current?.focus();
	};
	return (
		<section aria-labelledby="aperte">
			<h2 id="aperte" ref={heading} tabIndex={-1}>
				{text.open}
			</h2>
			{known.length > 0 && (
				<ProposalFilter
					words={words}
					search={(typed) => {
						setWords(typed);
						setPage(1);
					}}
				/>
			)}
			{told?.ok && (
				<p role="status">
					{known.length === 0
						? text.empty
						: found.length === 0
							? text.nothing
							: plural(text.found, found.length, 'it')}
				</p>
			)}
			{shown.length > 0 && (
				<ul class="proposals">
					{shown.map((proposal) => (
						<li key={proposal.number}>
							<ProposalItem {...{ proposal, around }} isOpen={isAskedAtOnce} />
						</li>
					))}
				</ul>
			)}
			{pages > 1 && <ListPages {...{ page, pages, turnTo }} />}
			{told === undefined && <Waiting isSlow={isSlow} />}
			{told?.ok === false && <TroubleNote why={told.why} askAgain={askAgain} />}
			{told?.ok === true && told.hasMore && page === pages && (
				<button
					class="btn btn-outline-primary"
					type="button"
					onClick={() => {
						setAsked(asked + 1);
					}}
				>
					{text.older}
				</button>
			)}
		</section>
	);
}

/** What was opened between two questions moves others to the next page, where they come again. */
function joined(before: Proposal[], next: Proposal[]): Proposal[] {
	return [
		...new Map([...before, ...next].map((proposal) => [proposal.number, proposal])).values(),
	].sort((one, other) => other.number - one.number);
}

/** How many are shown at a time. */
const aPage = 10;

/** Of so few everything is asked at once: each costs four questions, of the 60 an hour. */
const atOnce = 3;
