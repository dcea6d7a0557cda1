import { offerAhead } from '../catalogue/ahead.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isActive, type OfferLife, type OfferState } from '../catalogue/lifecycle.ts';
import type { Strings } from '../i18n/it.ts';
import { onDays } from './on-days.ts';

/** Names the state of an offer from a day on; says nothing of one that simply is active. */
export function StateLabels({ life, today, text }: Props) {
	return (
		<>
			{offerAhead(life, today, (state) => state).map(
				({ value, days }) =>
					value !== 'attiva' && (
						<span key={value} class={`chip chip-${kindOf(value)}`} {...onDays([days])}>
							{text.states[value]}
						</span>
					),
			)}
		</>
	);
}

function kindOf(state: OfferState): 'warning' | 'disabled' {
	return isActive(state) || state === 'in-arrivo' ? 'warning' : 'disabled';
}

interface Props {
	life: OfferLife;
	today: Catalogue['today'];
	text: Pick<Strings['card'], 'states'>;
}
