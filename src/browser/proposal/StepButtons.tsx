import { proposalText as text } from '../../i18n/proposal.ts';

/** The ways to the next step and back. */
export function StepButtons({ mayGoOn, goBack, next = text.next }: Props) {
	return (
		<p class="question-buttons">
			{mayGoOn && (
				<button class="btn btn-primary" type="submit">
					{next}
				</button>
			)}
			{goBack !== undefined && (
				<button class="btn btn-outline-primary" type="button" onClick={goBack}>
					{text.back}
				</button>
			)}
		</p>
	);
}

interface Props {
	mayGoOn: boolean;
	/** Undefined where there is no way back. */
	goBack: (() => void) | undefined;
	next?: string | undefined;
}
