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
		problem: ({ written: { mode }, field, option }) =>
			`Con ${option(String(mode))} serve anche ${field(contactOf(mode) ?? '')}, che manca.`,
		cure: ({ written: { mode }, field }) =>
			`Aggiungi ${field(contactOf(mode) ?? '')}, oppure scegli un altro modo.`,
	},
	{
		rule: 'activation-contact',
		path: ['mode'],
		holds: (activation) => !isMode(activation.mode) || needless(activation).length === 0,
		problem: ({ written: { mode }, option }) =>
			`C'è un recapito che con ${option(String(mode))} non serve.`,
		cure: ({ written, field }) =>
			`Togli ${needless(written).map(field).join(' e ')}, oppure scegli il modo a cui appartiene.`,
	},
];

/** Contacts that the mode does not use; an address may help in any. */
function needless(activation: WrittenActivation): string[] {
	return contacts.filter(
		(contact) =>
			contact !== contactOf(activation.mode) &&
			contact !== 'url' &&
			activation[contact] !== undefined,
	);
}

function contactOf(mode: unknown): (typeof contacts)[number] | undefined {
	return isMode(mode) ? contactOfMode[mode] : undefined;
}

function isMode(mode: unknown): mode is keyof typeof contactOfMode {
	return typeof mode === 'string' && Object.hasOwn(contactOfMode, mode);
}

/** Fields as they may stand in a file, right or wrong. */
type WrittenActivation = Record<'mode' | (typeof contacts)[number], unknown>;
