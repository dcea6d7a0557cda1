import { z } from 'zod';
import { verificationLabels } from './choices.ts';
import { choice, day, oneOfNumbers } from './fields.ts';

/**
 * When and how the editors looked whether something is true, and how often they do.
 *
 * @param label of the day, which agrees with what was looked at
 */
export function verification(label: string) {
	return z
		.strictObject({
			on: day().meta({ label, prefill: 'today' }),
			how: choice(verificationLabels).meta({ label: 'Come' }),
			every: oneOfNumbers([30, 60, 90, 180]).meta({ label: 'Da rifare ogni', hint: 'Giorni.' }),
		})
		.optional()
		.meta({ label: 'Verifica', who: 'editor', step: 'more' });
}
