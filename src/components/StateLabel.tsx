import { isActive, type OfferState } from '../catalogue/lifecycle.ts';
import type { Strings } from '../i18n/it.ts';

/** Names the state of an offer; says nothing of one that simply is active. */
export function StateLabel({ state, text }: Props) {
	if (state === 'attiva') return null;
	const kind = isActive(state) || state === 'in-arrivo' ? 'warning' : 'disabled';
	return <span class={`chip chip-${kind}`}>{text.states[state]}</span>;
}

interface Props {
	state: OfferState;
	text: Pick<Strings['card'], 'states'>;
}
