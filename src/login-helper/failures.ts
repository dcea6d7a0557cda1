/** Why somebody could not get in: the answer's status, and what the person reads. */
export const failures = {
	refused: {
		status: 403,
		sentence:
			'Su GitHub non hai dato il permesso, quindi non sei dentro. Se hai cambiato idea, riprova e scegli «Authorize».',
	},
	expired: {
		status: 400,
		sentence:
			'Questo accesso è scaduto o è già stato usato. Torna al modulo e riprova: hai dieci minuti. Se succede ancora, controlla che il browser accetti i cookie.',
	},
	unverified: {
		status: 403,
		sentence:
			'GitHub non ha ancora verificato il tuo indirizzo e-mail. Apri il messaggio che ti ha mandato, conferma e riprova.',
	},
	unreachable: {
		status: 502,
		sentence: 'GitHub non risponde come dovrebbe. Riprova fra qualche minuto.',
	},
	configuration: {
		status: 500,
		sentence: "L'accesso è configurato male e riprovare non serve. Avvisa la redazione.",
	},
} as const satisfies Record<string, { status: number; sentence: string }>;

export type Failure = keyof typeof failures;

/** How a login ended. */
export type Outcome = { token: string } | { failure: Failure };
