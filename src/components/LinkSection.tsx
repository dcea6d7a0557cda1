import { type ComponentChildren, toChildArray } from 'preact';

/** A list of links under a heading; nothing where there are none. */
export function LinkSection({ title, id, children }: Props) {
	if (toChildArray(children).length === 0) return null;
	return (
		<section class="page-section" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<ul class="link-list">{children}</ul>
		</section>
	);
}

interface Props {
	title: string;
	id: string;
	/** Items of the list. */
	children: ComponentChildren;
}
