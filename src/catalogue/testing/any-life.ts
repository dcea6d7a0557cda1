import fc from 'fast-check';
import { addDays } from '../../schema/days.ts';
import type { OfferLife } from '../lifecycle.ts';

/** Any day of three years, those on which clocks change included. */
export function anyDay(): fc.Arbitrary<string> {
	return fc.integer({ min: 0, max: 1095 }).map((days) => addDays('2026-01-01', days));
}

/** The life of any offer, also of one whose dates make little sense. */
export function anyLife(): fc.Arbitrary<OfferLife> {
	return fc.record({
		standing: fc.constantFrom('ritirata', 'in-attesa-del-partner', 'sospesa', 'pubblicata'),
		validFrom: anyDay(),
		ending: fc.oneof(
			fc.record({ kind: fc.constant('on'), day: anyDay() }),
			fc.record({ kind: fc.constant('unless-confirmed'), by: anyDay() }),
		),
		isUsedUp: fc.boolean(),
	});
}
