/** Words and phrases that praise instead of saying something, as they stand in the text, each once. */
export function promotionalWords(text: string): string[] {
	const lower = text.toLowerCase();
	// Few texts have the ending at all, and looking for its words takes long.
	const superlatives = lower.includes('issim') ? lower.matchAll(superlative) : [];
	return unique([...lower.matchAll(praise), ...superlatives].map(([words]) => words));
}

/** Words in capitals that are no acronym, each once. */
export function shoutedWords(text: string): string[] {
	const words = text.match(/(?<![\p{L}\d])\p{Lu}{4,}(?![\p{L}\d])/gu) ?? [];
	return unique(words.filter((word) => !acronyms.has(word)));
}

const phrases = [
	String.raw`(?:il|la|i|le|del|della|dei|delle|al|alla|ai|alle|nel|nella) miglior[ei]?`,
	String.raw`(?:il|la|i|le) (?:servizio?|soluzion[ei]|offert[ae]|prodott[oi]|piattaform[ae]) miglior[ei]`,
	String.raw`(?:il|la|i|gli|le) più [a-zà-ù]+ (?:d'italia|in italia|del mercato|sul mercato|al mondo|del mondo|di sempre|in assoluto)`,
	String.raw`(?:gli unici|le uniche|unic[oa] (?:nel suo genere|al mondo|sul mercato|in italia))`,
	String.raw`(?:siamo|è|sono) (?:l'unic[oa]|unic[oaie])(?! (?:cos[ae]|pass[oi]|cost[oi]|dat[oi]|limit[ei]|document[oi]|mod[oi]|per|in|con))`,
	String.raw`(?:offerta|occasione|opportunità|esperienza|soluzione|piattaforma|servizio|prodotto) unic[oa]`,
	String.raw`leader(?:ship)?|numero uno|al top|top di gamma|all'avanguardia|d'eccellenza`,
	String.raw`rivoluzionari[oae]?|imbattibil[ei]|imperdibil[ei]|incredibil[ei]|strepitos[oaie]|sensazional[ei]|spettacolar[ei]|formidabil[ei]|fantastic(?:o|a|i|he)|inimitabil[ei]|ineguagliabil[ei]|miracolos[oaie]`,
	String.raw`(?<!(?:manutenzione|apertura|chiusura|assemblea|lavori|aperture|chiusure) )straordinari[oae]?`,
	String.raw`(?<!(?:via|eventi|casi|caso) )eccezional[ei]`,
	// "Startup innovativa" and "PMI innovativa" are kinds of company in law.
	String.raw`(?<!(?:start-?up|pmi|imprese|impresa) )innovativ[oaie]`,
	String.raw`senza (?:rivali|eguali|uguali|paragoni|confronti)`,
	String.raw`da non perdere|non perdere|non lasciarti scappare|non farti scappare|affrettat[ie]|approfitta(?:ne|te|tene)?|(?:che|cosa) aspetti|solo per oggi`,
];

// For texts in lower case. Letters with accents are no word characters to \b.
const praise = new RegExp(`(?<![a-zà-ù])(?:${phrases.join('|')})(?![a-zà-ù])`, 'g');

// "Santissima" and "Serenissima" are names of places, "va benissimo" praises nothing.
const superlative =
	/(?<![a-zà-ù])(?!santissim|serenissim|benissimo)[a-zà-ù]{2,}issim[oaei](?![a-zà-ù])/g;

const acronyms = new Set([
	...['AGCM', 'AGID', 'ANAC', 'ANPR', 'ATECO', 'AVIF', 'CCIAA', 'CONAD', 'CONSOB', 'GDPR', 'HACCP'],
	...['HTML', 'HTTP', 'HTTPS', 'IBAN', 'IMAP', 'INAIL', 'INPS', 'ISEE', 'ISTAT', 'JPEG', 'JSON'],
	...['MEPA', 'ODV', 'ONLUS', 'PNRR', 'RAEE', 'SCIA', 'SEPA', 'SIAE', 'SMTP', 'SPID', 'SUAP'],
	...['UNESCO', 'WEBP', 'WLAN'],
]);

function unique(words: string[]): string[] {
	return [...new Set(words)];
}
