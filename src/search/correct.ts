import leven from 'leven';
import { plain } from './words.ts';

/**
 * The known word that somebody most likely meant by one that nobody knows.
 *
 * @param known the commonest first, in small letters without accents
 * @returns undefined when none is near: a third of the letters may be wrong, three at most
 */
export function correct(written: string, known: readonly string[]): string | undefined {
	const word = plain(written);
	const forgiven = Math.min(3, Math.floor(word.length / 3));
	let best: { word: string; distance: number } | undefined;
	for (const candidate of known) {
		const most = Math.min(forgiven, (best?.distance ?? Infinity) - 0.1);
		if (Math.abs(candidate.length - word.length) > most) continue;
		const distance = distanceBetween(word, candidate);
		if (distance <= most) best = { word: candidate, distance };
	}
	return best?.word;
}

/** Letters that differ; another first letter is a rare mistake. */
function distanceBetween(word: string, candidate: string): number {
	const otherStart = candidate.startsWith(word.slice(0, 1)) ? 0 : 0.5;
	return leven(word, candidate) + otherStart;
}
