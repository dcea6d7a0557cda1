import { type Point, question } from '../point.ts';
import type { ProposedEntry } from '../proposed-entry.ts';
import { newAddresses } from './new-addresses.ts';
import { isSampleHost } from './sample-host.ts';
import type { Net } from './net.ts';
import type { TriedLinks } from './tried-links.ts';
import { type Outcome, tryAddress } from './try-address.ts';
import { tryByHost } from './try-by-host.ts';

/**
 * Tries the new addresses of a proposal, those of one host one after the other. What does not answer
 * is a question for a person, and keeps nothing from being published.
 *
 * @param known those of the published catalogue
 * @param seconds how long all may take: a host that keeps silent must not hold the card back
 */
export async function tryLinks(
	entries: readonly ProposedEntry[],
	known: ReadonlySet<string>,
	net: Net,
	seconds = 45,
): Promise<TriedLinks> {
	const all = entries.flatMap((entry) =>
		newAddresses([entry], known).map((address) => ({ address, file: entry.file })),
	);
	const addresses = [...new Map(all.map((each) => [each.address, each])).values()];
	const real = addresses.filter(({ address }) => !isSampleHost(address));
	const tried = real.slice(0, mostAddresses);
	const outcomes = await tryByHost(
		tried.map(({ address }) => address),
		(address) => tryAddress(address, net),
		{ until: Date.now() + seconds * 1_000 },
	);
	const points = tried.flatMap(({ address, file }) => {
		const outcome = outcomes.get(address);
		return (outcome && pointOf(file, address, outcome)) ?? [];
	});
	return {
		answered: outcomes.size - points.length,
		skipped: addresses.length - real.length,
		left: real.length - outcomes.size,
		points,
	};
}

function pointOf(file: string, address: string, outcome: Outcome): Point | undefined {
	if (outcome.kind === 'answers') return undefined;
	const asked = { value: address, quotes: [address], ...wordsFor(outcome) };
	return { ...question(file, asked), rule: 'silent-address' };
}

function wordsFor(outcome: Exclude<Outcome, { kind: 'answers' }>) {
	switch (outcome.kind) {
		case 'moved':
			return {
				problem: `L'indirizzo porta a un altro sito, «${outcome.host}».`,
				cure: 'È di chi propone?',
			};
		case 'missing':
			return {
				problem: `All'indirizzo non c'è una pagina (risposta ${outcome.status}).`,
				cure: 'Si apre, se lo provi tu?',
			};
		case 'unknown': {
			const answer = outcome.status === undefined ? 'nessuna' : String(outcome.status);
			return {
				problem: `L'indirizzo non ha risposto come una pagina (risposta: ${answer}).`,
				cure: 'Può essere un guasto di un momento. Si apre, se lo provi tu?',
			};
		}
		case 'refused':
			return refusals[outcome.reason];
	}
}

const refusals = {
	private: {
		problem: "L'indirizzo porta dentro una rete privata: il programma non lo ha aperto.",
		cure: 'Chi propone può indicare una pagina pubblica?',
	},
	insecure: {
		problem: "L'indirizzo porta a una pagina senza https.",
		cure: 'Chi propone può indicare una pagina sicura?',
	},
	circle: {
		problem: "L'indirizzo rimanda troppe volte ad altri indirizzi.",
		cure: 'Si apre, se lo provi tu?',
	},
};

/** A proposal of ordinary length has ten. */
const mostAddresses = 40;
