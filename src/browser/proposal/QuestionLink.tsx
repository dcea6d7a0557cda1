import type { ComponentChildren } from 'preact';

/** A link to a question, whatever step it stands in. */
export function QuestionLink({ id, go, children }: Props) {
	return (
		<a
			href={`#${id}`}
			onClick={(event) => {
				event.preventDefault();
				go(id);
			}}
		>
			{children}
		</a>
	);
}

interface Props {
	/** Of the question. */
	id: string;
	/** Brings somebody to it. */
	go: (id: string) => void;
	children: ComponentChildren;
}
