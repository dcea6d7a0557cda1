/** What a proposal does to a file. */
export const verbs = {
	added: 'aggiunge',
	changed: 'cambia',
	renamed: 'rinomina',
	removed: 'toglie',
};
