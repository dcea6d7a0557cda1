import { z } from 'zod';
import { consistent } from './cross-field.ts';
import { choice, day, yesNo } from './fields.ts';
import { list } from './list.ts';
import { proposalOutcomeLabels, refusalReasonLabels } from './register-choices.ts';

const proposal = consistent(
	z.strictObject({
		opened: day().meta({ label: 'Arrivata il' }),
		decided: day().optional().meta({ label: 'Decisa o ritirata il' }),
		outcome: choice(proposalOutcomeLabels).meta({ label: 'Che cosa ne è stato' }),
		reason: choice(refusalReasonLabels).optional().meta({ label: 'Motivo' }),
	}),
	[
		{
			rule: 'register-days',
			path: ['decided'],
			holds: ({ opened, decided }: Written) =>
				typeof opened !== 'string' || typeof decided !== 'string' || opened <= decided,
			problem: ({ written: { opened, decided } }) =>
				`La proposta è decisa il ${String(decided)}, prima di arrivare il ${String(opened)}.`,
			cure: 'Rifai il registro con npm run register.',
		},
		{
			rule: 'register-outcome',
			path: ['outcome'],
			holds: ({ decided, outcome }: Written) =>
				outcome === undefined || (outcome === 'in-esame') === (decided === undefined),
			problem: "Una proposta in esame non ha il giorno della decisione, e ogni altra ce l'ha.",
			cure: 'Rifai il registro con npm run register.',
		},
		{
			rule: 'register-reason',
			path: ['reason'],
			holds: ({ outcome, reason }: Written) => reason === undefined || outcome === 'respinta',
			problem: 'Solo una proposta non approvata ha un motivo.',
			cure: 'Rifai il registro con npm run register.',
		},
	],
);

/**
 * The register of proposals, from `content/register.yml`: when each came, when it was decided and how. A
 * program writes it from the history of the pull requests; who proposed what does not stand in it.
 */
export const registerSchema = z.strictObject({
	updatedOn: day().meta({ label: 'Aggiornato il' }),
	demo: yesNo().meta({ label: 'Dati dimostrativi' }),
	// Twenty years of a large call; a file of more is not read.
	proposals: list(proposal, { min: 0, max: 5_000 }).default([]).meta({ label: 'Proposte' }),
});

export type Register = z.output<typeof registerSchema>;

interface Written {
	opened?: unknown;
	decided?: unknown;
	outcome?: unknown;
	reason?: unknown;
}
