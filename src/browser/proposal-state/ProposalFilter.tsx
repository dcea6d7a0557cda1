import { proposalStateText as text } from '../../i18n/proposal-state.ts';

/** Where somebody writes the words of the proposal that they look for. */
export function ProposalFilter({ words, search }: Props) {
	return (
		<div class="form-group">
			<label for="parole">{text.filter}</label>
			<p class="proposal-note" id="parole-aiuto">
				{text.filterHint}
			</p>
			<input
				class="form-control"
				id="parole"
				type="search"
				aria-describedby="parole-aiuto"
				value={words}
				onInput={({ currentTarget }) => {
					search(currentTarget.value);
				}}
			/>
		</div>
	);
}

interface Props {
	words: string;
	search: (typed: string) => void;
}
