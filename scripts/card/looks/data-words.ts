import { textAt } from '../../../src/checks/written.ts';
import type { Found } from '../point.ts';
import { asked, type Entries, offerTexts } from './asked-words.ts';

/** Whoever declares that merchants' data serve to sell nothing else may say otherwise in the text. */
export function dataWords(proposal: Entries): Found[] {
	return asked(proposal, ['offers'], {
		parts: [
			{
				texts: (entry) => [...offerTexts(entry), textAt(entry.after, 'afterwardsNote')],
				words: words,
				// "Non usiamo i dati del tuo negozio per finalità di marketing."
				reach: 60,
			},
		],
		problem: 'Il testo fa pensare che i dati dei negozi servano anche a vendere altro.',
		cure: "L'avviso chiede di dichiarare il contrario: che cosa ne fa davvero chi propone?",
	});
}

/** What stands between two words of one thought, in which nothing is denied. */
const between = (most: number) =>
	String.raw`(?:(?!(?<!\p{L})(?:non|mai|né|senza|nessun[oa]?)(?!\p{L}))[^.;:!?]){0,${most}}`;

/** Merchants may be offered marketing for their shop: these are about what becomes of their own data. */
const patterns = [
	String.raw`(?:fin[ei]|finalità|scop[oi]|attività|azioni|iniziative) (?:di |del )?(?:telemarketing|marketing|commercial[ei]|promozional[ei]|pubblicitari[oea]?)`,
	String.raw`(?:telemarketing|marketing diretto|profilazion[ei]|profiliamo|profilare|uso commerciale)`,
	String.raw`(?:comunicazion[ei]|e-?mail|messaggi|chiamate|telefonate|informazioni|propost[ae]|offert[ae]) (?:commercial[ei]|promozional[ei]|pubblicitari[ea]|di marketing)`,
	// What they are told or sent, and what it is about.
	String.raw`(?:ti|vi) (?:contatt|ricontatt|chiam|richiam|telefon|scriv|invi|mand|propo|segnal|present|far|terremo|teniamo)\p{L}*${between(50)}(?<!\p{L})(?:offerte|proposte|promozioni|pubblicità|sconti|altri (?:servizi|prodotti)|nostri (?:servizi|prodotti)|partner)`,
	String.raw`(?:proporti|proporvi|offrirti|offrirvi|venderti|vendervi) (?:anche )?(?:altr[ie]|nuov[ie]|i nostri|le nostre)`,
	String.raw`(?:ricev|accett|acconsent|autorizz)\p{L}*${between(40)}(?<!\p{L})(?:nostre (?:offerte|promozioni)|pubblicità|newsletter|offerte (?:dei|dai|di|personalizzate))`,
	String.raw`(?:iscri|registr)\p{L}* (?:\p{L}+ ){0,2}alla (?:nostra )?newsletter`,
	String.raw`(?:newsletter (?:è )?obbligatoria|nostra newsletter)`,
	// To whom the data go.
	String.raw`(?:dat[oi]|contatt[oi]|recapit[oi]|indirizz[oi]|nominativ[oi])(?!\p{L})${between(70)}(?<!\p{L})(?:a|ad|ai|agli|alle|con|coi) (?:i |gli |le )?(?:(?:nostri|nostre|altri|altre) )?(?:terzi|terze parti|partner|inserzionist\p{L}+|sponsor|aziende|società|imprese|soggetti)`,
	String.raw`(?:passiamo|passeremo|giriamo|gireremo|comunichiamo|comunicheremo|trasmettiamo|condividiamo|condivideremo|cediamo|cederemo) (?:\p{L}+ ){0,3}(?:a|ad|ai|agli|alle|con|coi) (?:i |gli |le )?(?:(?:nostri|nostre|altri|altre) )?(?:terzi|terze parti|partner|inserzionist\p{L}+|sponsor|aziende|società|imprese)`,
	String.raw`(?:vend|ced|cess|rivend)\p{L}* (?:\p{L}+ ){0,3}(?:dat[oi]|contatt[oi]|recapit[oi]|nominativ[oi])`,
];
const words = new RegExp(String.raw`(?<!\p{L})(?:${patterns.join('|')})(?!\p{L})`, 'giu');
