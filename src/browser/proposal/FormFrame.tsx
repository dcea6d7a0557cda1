import type { ComponentChildren } from 'preact';
import { DraftKeeper } from './DraftKeeper.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';
import { StepButtons } from './StepButtons.tsx';
import { proposalText as text } from '../../i18n/proposal.ts';
import type { useForm } from './use-form.ts';

/** What stands around every step: where it is, what is wrong in it, the ways on and back, the draft. */
export function FormFrame({ form, place, title, stepOf, next, children, ...ways }: Props) {
	const { draft, at, heading, problems, said, say, keeper, isLooking } = form;
	const { goOn, goBack, restart } = ways;
	return (
		<form
			class="proposal"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				goOn?.();
			}}
		>
			<p class="proposal-place">{place}</p>
			<h2 ref={heading} tabIndex={-1}>
				{title}
			</h2>
			<p class="proposal-said" role="status">
				{said}
			</p>
			<ProblemSummary
				problems={problems}
				go={(id) => {
					form.goTo(id, stepOf);
				}}
			/>
			{children}
			<p class="proposal-said" role="status">
				{isLooking ? text.looking : ''}
			</p>
			<StepButtons mayGoOn={goOn !== undefined} goBack={goBack} next={next} />
			<DraftKeeper
				draft={{ ...draft, step: at }}
				isKept={keeper.isKept}
				keep={keeper.keep}
				restart={restart}
				announce={say}
			/>
		</form>
	);
}

interface Props {
	form: ReturnType<typeof useForm>;
	/** Where the step is among the others. */
	place: string;
	title: string;
	/** The step in which a question stands, by its identifier in the page. */
	stepOf: (id: string) => number;
	/** What the button that goes on is called, where it has a name of its own. */
	next?: string | undefined;
	/** Undefined where there is no way on. */
	goOn: (() => void) | undefined;
	/** Undefined where there is no way back. */
	goBack: (() => void) | undefined;
	restart: () => void;
	children: ComponentChildren;
}
