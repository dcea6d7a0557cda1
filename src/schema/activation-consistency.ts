import type { Consistency } from './cross-field.ts';

/** The contact that each way to activate needs. */
const contactOfMode = {
	'modulo-online': 'url',
	telefono: 'phone',
	email: 'email',
	codice: 'code',
	'presso-il-partner': undefined,
} as const;

const contacts = ['url', 'phone', 'email', 'code'] as const;

/** What the fields of an offer's activation must be together. */
export const activationConsistency: Consistency<WrittenActivation>[] = [
	{
		rule: 'activation-contact',
		path: ['mode'],
		holds: (activation) => {
			const needed = contactOf(activation.mode);
			return needed === undefined || activation[needed] !== undefined;
		},
		problem: ({ mode }) =>
			`Con «${String(mode)}» serve anche «${contactOf(mode) ?? ''}», che manca.`,
		cure: 'Aggiungi il recapito, oppure scegli un altro modo.',
	},
	{
		rule: 'activation-contact',
		path: ['mode'],
		holds: (activation) =>
			!isMode(activation.mode) ||
			contacts.every(
				(contact) =>
					contact === contactOf(activation.mode) ||
					contact === 'url' ||
					activation[contact] === undefined,
			),
		problem: ({ mode }) => `C'è un recapito che con «${String(mode)}» non serve.`,
		cure: 'Toglilo, oppure scegli il modo a cui appartiene.',
	},
];

function contactOf(mode: unknown): (typeof contacts)[number] | undefined {
	return isMode(mode) ? contactOfMode[mode] : undefined;
}

function isMode(mode: unknown): mode is keyof typeof contactOfMode {
	return typeof mode === 'string' && Object.hasOwn(contactOfMode, mode);
}

/** Fields as they may stand in a file, right or wrong. */
type WrittenActivation = Record<'mode' | (typeof contacts)[number], unknown>;
