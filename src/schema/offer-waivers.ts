import { z } from 'zod';
import { day } from './fields.ts';
import { list } from './list.ts';
import { slug } from './slug.ts';
import { text } from './text.ts';

const waiver = z.strictObject({
	rule: slug().meta({
		label: 'Regola',
		hint: 'Il nome fra parentesi quadre nel messaggio.',
		example: 'payment-card',
	}),
	reason: text({ min: 20, max: 300 }).meta({ label: 'Motivo', control: 'paragraph' }),
	on: day().meta({ label: 'Data', prefill: 'today' }),
});

/** What the editors accept in an offer although a rule finds it. */
export const waivers = list(waiver, { min: 0, max: 10 }).default([]).meta({
	label: 'Deroghe',
	hint: 'Quello che un controllo trova e la redazione accetta: una voce per regola.',
	who: 'editor',
	step: 'more',
});
