import { listAt, textAt, textsAt } from '../../../src/checks/written.ts';
import { type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';
import type { ProposedEntry } from '../proposed-entry.ts';
import { sentencesWith } from './sentences-with.ts';

/** A person or a freelancer who writes as a company does not say so in any field, but in the text. */
export function personWords(proposal: Entries): Found[] {
	return asked(proposal, ['partners', 'offers'], {
		texts: ({ after }) => [textAt(after, 'legalName'), textAt(after, 'body')],
		words:
			/freelance|liber[oa] professionista|professionista (?:singol|autonom)[oa]|ditta individuale|partita iva individuale|mi chiamo|lavoro da sol[oa]|il mio studio|sono un(?:'|’|a |o )?(?:espert|consulent|sviluppat|grafic|fotograf|programmat|insegnant)/giu,
		problem: 'Il testo sembra di una persona, non di una organizzazione.',
		cure: "È un'azienda, un ente o un'associazione? Le persone singole e i professionisti non possono proporre.",
	});
}

/** The notice wants that nobody pays: where a text speaks of money, a person reads it. */
export function priceWords(proposal: Entries): Found[] {
	return asked(proposal, ['offers'], {
		texts: ({ after }) => [
			...['title', 'summary', 'freeWhat', 'areaNote', 'capacity', 'prerequisitesNote', 'body'].map(
				(field) => textAt(after, field),
			),
			...textsAt(after, 'limits').map(({ text }) => text),
			...stepsOf(after),
		],
		words:
			/€|(?<![\p{L}\d])(?:euro|canone|abbonament[oi]|scont[oi]|scontat[oiae]|commission[ei]|a pagamento|tariff[ae]|caparra|cauzione|prova gratuita|periodo di prova|iva esclusa|prezzo (?:ridotto|speciale|di favore)|metà prezzo|cost[oi] di attivazione|contributo spese|piccolo contributo|contributo di|a (?:tuo )?carico(?: del| di)?|visa|mastercard|piano (?:plus|premium|pro)|si paga|pagherai|pagate|paghi|da pagare|carta di credito|dat[oi] della carta|inserisc\p{L}+ (?:la|una) carta)(?![\p{L}\d])|\d\s?%\s(?:in meno|di sconto)|\d (?:per cento|%) (?:su|di) ogni(?!\p{L})/giu,
		problem: 'Il testo parla di soldi.',
		cure: 'Iscriversi e usare il servizio è davvero gratis?',
	});
}

/** The notice wants no commitment when the free period ends. */
export function afterwardsWords(proposal: Entries): Found[] {
	const aboutEnd = asked(proposal, ['offers'], {
		texts: ({ after }) => [
			textAt(after, 'freeWhat'),
			textAt(after, 'afterwardsNote'),
			...stepsOf(after),
		],
		words:
			/rinnov|disd(?:ett|ir|ic)|recess|recedere|penal[ei](?!\p{L})|vincol|addebit|automatic|preavviso|tacit|obblig/giu,
		problem: 'Il testo parla di rinnovo o di vincoli.',
		cure: 'Alla fine il negozio è libero senza fare niente?',
	});
	const inText = asked(proposal, ['offers'], {
		texts: ({ after }) => [
			textAt(after, 'body'),
			textAt(after, 'summary'),
			...textsAt(after, 'limits').map(({ text }) => text),
		],
		words:
			/(?<!\p{L})(?:si rinnov|rinnovo|disdett|disdir|disdic|recesso|penale |tacit|preavviso|giorni di anticipo|(?:passi|passa|si passa) al piano)/giu,
		problem: 'Il testo parla di rinnovo o di vincoli.',
		cure: 'Alla fine il negozio è libero senza fare niente?',
	});
	return [...aboutEnd, ...inText, ...paidAfterwards(proposal)];
}

/** What a merchant is told to do to get it. */
function stepsOf(after: unknown): (string | undefined)[] {
	return listAt(after, 'activation', 'steps').flatMap((step) => [
		textAt(step, 'title'),
		textAt(step, 'text'),
	]);
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

/** Asks about what a proposal writes: what was published before has been judged before. */
function asked(
	{ entries }: Entries,
	collections: readonly string[],
	{ texts, words, problem, cure }: Wanted,
): Found[] {
	return entries.flatMap((entry) => {
		if (!collections.includes(entry.collection) || entry.after === undefined) return [];
		const find = (whole: ProposedEntry) =>
			texts(whole).flatMap((text) => (text === undefined ? [] : sentencesWith(text, words)));
		const known = new Set(
			entry.before === undefined ? [] : find({ ...entry, after: entry.before }),
		);
		const quotes = [...new Set(find(entry))].filter((sentence) => !known.has(sentence));
		return quotes.length === 0 ? [] : [question(entry.file, { problem, cure, quotes })];
	});
}

interface Wanted extends Pick<Found, 'problem' | 'cure'> {
	texts: (entry: ProposedEntry) => (string | undefined)[];
	/** With the flag `g`. */
	words: RegExp;
}

type Entries = Pick<Proposal, 'entries'>;
