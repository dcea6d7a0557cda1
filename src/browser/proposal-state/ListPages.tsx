import { fill } from '../../i18n/format.ts';
import { proposalStateText as text } from '../../i18n/proposal-state.ts';

/** The ways to the pages before and after. */
export function ListPages({ page, pages, turnTo }: Props) {
	return (
		<nav class="proposal-pages" aria-label={text.pages}>
			{page > 1 && (
				<button
					class="btn btn-outline-primary"
					type="button"
					onClick={() => {
						turnTo(page - 1);
					}}
				>
					{text.before}
				</button>
			)}
			<span>{fill(text.page, { page, count: pages })}</span>
			{page < pages && (
				<button
					class="btn btn-outline-primary"
					type="button"
					onClick={() => {
						turnTo(page + 1);
					}}
				>
					{text.after}
				</button>
			)}
		</nav>
	);
}

interface Props {
	/** The one that is shown, from 1. */
	page: number;
	/** How many there are. */
	pages: number;
	turnTo: (page: number) => void;
}
