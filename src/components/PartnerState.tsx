import type { Partner } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';

/** Names the state of a partner; says nothing of one that simply is one. */
export function PartnerState({ status, text }: Props) {
	if (status === 'attivo') return null;
	return <span class="chip chip-disabled">{text.states[status]}</span>;
}

interface Props {
	status: Partner['status'];
	text: Strings['partner'];
}
