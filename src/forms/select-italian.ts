/** What a list of choices says, also to a screen reader: Decap leaves it in English. */
export const italianSelect = {
	noOptionsMessage: () => 'Nessuna scelta',
	screenReaderStatus: ({ count }: { count: number }) =>
		count === 1 ? 'Una scelta' : `${count} scelte`,
	ariaLiveMessages: {
		guidance: ({ context }: { context: string }) => guidance[context] ?? '',
		onChange: ({ action, label = '' }: { action: string; label?: string }) => {
			if (action === 'select-option') return `${label}: scelto.`;
			if (action === 'clear') return 'Hai tolto tutte le scelte.';
			return removals.includes(action) ? `${label}: tolto.` : '';
		},
		onFocus: ({ context, label = '' }: { context: string; label?: string }) =>
			context === 'value' ? `${label}.` : '',
		onFilter: ({ resultsMessage }: { resultsMessage: string }) => `${resultsMessage}.`,
	},
};

const removals = ['deselect-option', 'pop-value', 'remove-value'];

const guidance: Record<string, string> = {
	menu: 'Frecce in su e in giù per scorrere, Invio per scegliere, Esc per chiudere.',
	input: "Scrivi per cercare, freccia in giù per aprire l'elenco.",
	value: 'Frecce a sinistra e a destra per scorrere le scelte fatte, Backspace per toglierne una.',
};
