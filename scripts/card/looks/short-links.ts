import { textAt } from '../../../src/checks/written.ts';
import { textsIn } from '../links/new-addresses.ts';
import { type Found, question } from '../point.ts';
import type { Proposal } from '../proposal.ts';

/** A shortened address hides where it leads, and whoever made it may lead it elsewhere tomorrow. */
export function shortLinks({ entries }: Pick<Proposal, 'entries'>): Found[] {
	return entries.flatMap(({ collection, file, before = {}, after, fields }) => {
		if (after === undefined || !ofPartners.has(collection)) return [];
		const linksOf = (written: object) =>
			textsIn(written, fields).flatMap(({ text }) => linksIn(text));
		// Of the page where one signs up, and of the terms, a check of its own speaks.
		const judged = [textAt(after, 'activation', 'url'), textAt(after, 'termsUrl')];
		const known = new Set([...linksOf(before), ...judged.flatMap((url) => linksIn(url ?? ''))]);
		const links = [...new Set(linksOf(after))].filter((link) => !known.has(link));
		if (links.length === 0) return [];
		const [problem, cure] = links.length === 1 ? one : several;
		return [question(file, { problem, cure, quotes: links })];
	});
}

function linksIn(text: string): string[] {
	return (text.match(shortened) ?? []).map((link) => link.replace(/[).,;:!?\]*_~]+$/, ''));
}

const ofPartners = new Set<string>(['offers', 'partners', 'announcements']);

const one = [
	"C'è un indirizzo accorciato, che non dice dove porta e domani può portare altrove.",
	"Dove porta davvero? Chiedi l'indirizzo intero.",
] as const;

const several = [
	'Ci sono indirizzi accorciati, che non dicono dove portano e domani possono portare altrove.',
	'Dove portano davvero? Chiedi gli indirizzi interi.',
] as const;

/** The services that people use most; of any other the address stands among the new ones. */
const hosts = [
	...['bit.ly', 'bitly.com', 'buff.ly', 'cutt.ly', 'dub.sh', 'goo.gl', 'is.gd', 'lnkd.in', 'ow.ly'],
	...['qrco.de', 'rb.gy', 'rebrand.ly', 's.id', 'short.io', 'shorturl.at', 'shorturl.com', 't.co'],
	...['t.ly', 'tiny.cc', 'tinyurl.com', 'urly.it', 'v.gd'],
];

const shortened = new RegExp(
	String.raw`(?<![\p{L}\d./-])(?:https?:\/\/)?(?:www\.)?(?:${hosts.map((host) => host.replace('.', String.raw`\.`)).join('|')})\/[^\s<>"«»\x60]+`,
	'giu',
);
