import type { Span } from '../catalogue/free-spans.ts';

/** A stretch of time on a line of fixed length. The sentence beside it says the same in words. */
export function TimelineBar({ span: { from, to, isOpen }, kind }: Props) {
	// What goes on beyond the drawing ends in dashes.
	const end = isOpen ? to - dashes.length * dash : to;
	return (
		<svg class="timeline-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<path class="timeline-line" d="M0 5h100" />
			<g class={`timeline-${kind}`}>
				<rect x={from} width={Math.max(end - from, 1)} height="10" />
				{isOpen &&
					dashes.map((at) => <rect key={at} x={end + at * dash + 1} width="2" height="10" />)}
			</g>
		</svg>
	);
}

const dash = 3;
const dashes = [0, 1, 2];

interface Props {
	span: Span;
	kind: 'joining' | 'free';
}
