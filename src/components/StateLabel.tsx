import type { OfferState } from '../catalogue/lifecycle.ts';

/** Says that an offer is ending or has ended; says nothing of one that simply is active. */
export function StateLabel({ state, text }: Props) {
	if (state === 'in-scadenza') return <span class="chip chip-warning">{text.ending}</span>;
	if (state === 'terminata') return <span class="chip chip-disabled">{text.ended}</span>;
	return null;
}

interface Props {
	state: OfferState;
	text: { ending: string; ended: string };
}
