import { proposalStateText as text } from '../../i18n/proposal-state.ts';
import { Messages } from './Messages.tsx';
import type { ProposalDetails } from './proposal-details.ts';

/** Where an open proposal stands, what to do, and what was said of it. */
export function DetailsOfOpen({ details: { standing, checks, messages } }: Props) {
	return (
		<>
			<p>
				<strong class="proposal-standing">{text.standing[standing]}</strong>
			</p>
			<p>{text.todo[standing]}</p>
			<Messages messages={messages} />
			<h4>{text.checks}</h4>
			{checks.length === 0 ? (
				<p>{text.noChecks}</p>
			) : (
				<ul>
					{checks.map(({ name, result }, at) => (
						<li key={at}>
							{name}: {text.results[result]}
						</li>
					))}
				</ul>
			)}
		</>
	);
}

interface Props {
	details: ProposalDetails;
}
