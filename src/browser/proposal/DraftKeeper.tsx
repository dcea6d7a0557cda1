import { useState } from 'preact/hooks';
import type { Draft } from '../../forms/proposal/draft.ts';
import { draftFragment } from '../../forms/proposal/draft-link.ts';
import { proposalText } from '../../i18n/proposal.ts';
import { copy } from './copy.ts';

/** How to go on later: in this browser, or with a link; both only when somebody asks. */
export function DraftKeeper({ draft, isKept, keep, restart, announce }: Props) {
	const [link, setLink] = useState('');
	const makeLink = async () => {
		const made = new URL(await draftFragment(draft), location.href).href;
		setLink(made);
		const isCopied = await copy(made);
		announce(isCopied ? text.linkMade : text.linkToCopy);
	};
	return (
		<section class="draft" aria-labelledby="bozza">
			<h3 id="bozza">{text.title}</h3>
			<label class="question-choice">
				<input
					type="checkbox"
					checked={isKept}
					aria-describedby="bozza-conserva"
					onChange={({ currentTarget }) => {
						keep(currentTarget.checked);
					}}
				/>
				<span>{text.keep}</span>
			</label>
			<p class="question-hint" id="bozza-conserva">
				{text.keepHint}
			</p>
			<p class="question-buttons">
				<button
					class="btn btn-outline-primary"
					type="button"
					aria-describedby="bozza-collegamento"
					onClick={() => void makeLink()}
				>
					{text.link}
				</button>
			</p>
			<p class="question-hint" id="bozza-collegamento">
				{text.linkHint}
			</p>
			{link !== '' && (
				<div class="form-group">
					<label for="bozza-link">{text.linkLabel}</label>
					<input class="form-control" id="bozza-link" type="text" readOnly value={link} />
				</div>
			)}
			<p class="question-buttons">
				<button class="btn btn-outline-primary" type="button" onClick={restart}>
					{text.restart}
				</button>
			</p>
		</section>
	);
}

const text = proposalText.keep;

interface Props {
	draft: Draft;
	isKept: boolean;
	keep: (isKept: boolean) => void;
	restart: () => void;
	announce: (words: string) => void;
}
