import { textAt, textsAt } from '../../../src/checks/written.ts';
import { type Found, question } from '../point.ts';
import { asked, type Entries, offerTexts, stepsOf } from './asked-words.ts';

/** A person or a freelancer who writes as a company does not say so in any field, but in the text. */
export function personWords(proposal: Entries): Found[] {
	return asked(proposal, ['partners', 'offers'], {
		parts: [
			{
				texts: ({ after }) => [textAt(after, 'legalName'), textAt(after, 'body')],
				words:
					/freelance|liber[oa] professionista|professionista (?:singol|autonom)[oa]|ditta individuale|partita iva individuale|mi chiamo|lavoro da sol[oa]|il mio studio|sono un(?:'|’|a |o )?(?:espert|consulent|sviluppat|grafic|fotograf|programmat|insegnant)/giu,
			},
		],
		problem: "Il testo sembra di una persona, non di un'organizzazione.",
		cure: "È un'azienda, un ente o un'associazione? Le persone singole e i professionisti non possono proporre.",
	});
}

/** The notice wants that nobody pays: where a text speaks of money, a person reads it. */
export function priceWords(proposal: Entries): Found[] {
	return asked(proposal, ['offers'], {
		parts: [
			{
				texts: offerTexts,
				words:
					/€|(?<![\p{L}\d])(?:euro|centesim[oi]|canone|abbonament[oi]|scont[oi]|scontat[oiae]|commission[ei]|a pagamento|tariff[ae]|caparra|cauzione|prova gratuita|periodo di prova|iva esclusa|prezzo (?:ridotto|speciale|di favore)|metà prezzo|cost[oi] di attivazione|contributo spese|piccolo contributo|contributo di|a (?:tuo )?carico(?: del| di)?|visa|mastercard|piano (?:plus|premium|pro)|si paga|pagherai|pagate|paghi|da pagare|carta di credito|dat[oi] della carta|inserisc\p{L}+ (?:la|una) carta)(?![\p{L}\d])|\d\s?%\s(?:in meno|di sconto)|\d (?:per cento|%) (?:su|di) ogni(?!\p{L})/giu,
			},
		],
		problem: 'Il testo parla di soldi.',
		cure: 'Iscriversi e usare il servizio è davvero gratis?',
	});
}

/** The notice wants no commitment when the free period ends. */
export function afterwardsWords(proposal: Entries): Found[] {
	const told = asked(proposal, ['offers'], {
		parts: [
			{
				texts: ({ after }) => [
					textAt(after, 'freeWhat'),
					textAt(after, 'afterwardsNote'),
					...stepsOf(after),
				],
				words:
					/rinnov|disd(?:ett|ir|ic)|recess|recedere|penal[ei](?!\p{L})|vincol|addebit|automatic|preavviso|tacit|obblig|(?:prosegue|continua|resta attiv[oa])(?!\p{L})[^.;:!?]{0,60} non (?:ci |lo )?(?:scriv|dic|disd|chied|comunic|avvis|ferm|annull|telefon)/giu,
			},
			{
				texts: ({ after }) => [
					textAt(after, 'body'),
					textAt(after, 'summary'),
					...textsAt(after, 'limits').map(({ text }) => text),
				],
				words:
					/(?<!\p{L})(?:si rinnov|rinnovo|disdett|disdir|disdic|recesso|penale |tacit|preavviso|giorni di anticipo|(?:passi|passa|si passa) al piano|(?:prosegue|continua|resta attiv[oa])(?!\p{L})[^.;:!?]{0,60} non (?:ci |lo )?(?:scriv|dic|disd|chied|comunic|avvis|ferm|annull|telefon))/giu,
			},
		],
		problem: 'Il testo parla di rinnovo o di vincoli.',
		cure: 'Alla fine il negozio è libero senza fare niente?',
	});
	return [...told, ...paidAfterwards(proposal)];
}

/** Where one may go on for money, the text must make clear that it is a choice. */
function paidAfterwards({ entries }: Entries): Found[] {
	return entries.flatMap(({ collection, file, after, before }) => {
		if (collection !== 'offers' || textAt(after, 'afterwards') !== 'solo-su-scelta') return [];
		const quotesOf = (written: unknown) =>
			['afterwardsNote', 'afterwardsPrice'].flatMap((field) => textAt(written, field) ?? []);
		const quotes = quotesOf(after);
		const wasSaid =
			textAt(before, 'afterwards') === 'solo-su-scelta' &&
			JSON.stringify(quotesOf(before)) === JSON.stringify(quotes);
		if (wasSaid) return [];
		return [
			question(file, {
				path: ['afterwards'],
				value: 'solo-su-scelta',
				problem: 'Dopo il periodo gratuito si può continuare a pagamento.',
				cure: 'È chiaro che è una scelta, e che chi non fa niente non paga?',
				quotes,
			}),
		];
	});
}
