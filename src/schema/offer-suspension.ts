import { z } from 'zod';
import { suspenderLabels } from './offer-choices.ts';
import { choice, day } from './fields.ts';
import { text } from './text.ts';

const fields = z.strictObject({
	by: choice(suspenderLabels).meta({ label: 'Chi sospende' }),
	from: day().meta({ label: 'Dal', prefill: 'today' }),
	reason: text({ min: 20, max: 300 }).meta({
		label: 'Motivo',
		hint: 'Lo leggono i negozi.',
		control: 'paragraph',
		example: 'Il servizio si ferma per manutenzione. Riprende a gennaio.',
	}),
	recheckOn: day().optional().meta({ label: 'Da ricontrollare il' }),
});

/** Who stopped an offer, since when and why. */
export const suspension = fields
	.optional()
	.meta({ label: 'Sospensione', step: 'more', askedWhen: { field: 'status', is: 'sospesa' } });
