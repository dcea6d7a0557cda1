import { proposalText as text } from '../../i18n/proposal.ts';

/** The ways to the next step and back. */
export function StepButtons({ mayGoOn, mayGoBack, goBack }: Props) {
	return (
		<p class="question-buttons">
			{mayGoOn && (
				<button class="btn btn-primary" type="submit">
					{text.next}
				</button>
			)}
			{mayGoBack && (
				<button class="btn btn-outline-primary" type="button" onClick={goBack}>
					{text.back}
				</button>
			)}
		</p>
	);
}

interface Props {
	mayGoOn: boolean;
	mayGoBack: boolean;
	goBack: () => void;
}
