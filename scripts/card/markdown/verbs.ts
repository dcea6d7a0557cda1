/** What a proposal does to a file. */
export const verbs = {
	added: 'aggiunge',
	changed: 'cambia',
	renamed: 'cambia il nome del file di',
	removed: 'toglie',
};
