import { costsConsistency, type WrittenCosts } from './costs-consistency.ts';
import type { Consistency } from './cross-field.ts';
import { offerStatusLabels } from './offer-choices.ts';
import { periodConsistency, type WrittenPeriod } from './period-consistency.ts';
import { territoryConsistency, type WrittenTerritory } from './territory-consistency.ts';
import { isOneOf } from './written-values.ts';

/** What the state of an offer and its suspension must be together. */
const stateConsistency: Consistency<WrittenState>[] = [
	{
		rule: 'suspension',
		path: ['suspension'],
		holds: ({ status = 'pubblicata', suspension }) =>
			!isOneOf(offerStatusLabels, status) || (status === 'sospesa') === (suspension !== undefined),
		problem: ({ written: { status }, option }) =>
			status === 'sospesa'
				? "L'offerta è sospesa, ma non è detto da chi e perché."
				: `C'è una sospensione, ma lo stato non è ${option('sospesa', 'status')}.`,
		cure: ({ written: { status }, field, option }) =>
			status === 'sospesa'
				? `Aggiungi ${field('suspension')}, con il motivo che leggono i negozi.`
				: `Togli ${field('suspension')}, oppure scegli ${option('sospesa', 'status')} in ${field('status')}.`,
	},
];

/** What the fields of an offer must be together. */
export const offerConsistency: Consistency<WrittenOffer>[] = [
	...territoryConsistency,
	...periodConsistency,
	...costsConsistency,
	...stateConsistency,
];

type WrittenState = Record<'status' | 'suspension', unknown>;
type WrittenOffer = WrittenTerritory & WrittenPeriod & WrittenCosts & WrittenState;
