/**
 * An invented name of a town, another one for each number under 160,000. Neighbouring numbers give
 * names that are far apart.
 */
export function townName(number: number): string {
	const spread = (number * prime) % syllables.length ** length;
	const letters = Array.from(
		{ length },
		(_, place) => syllables[Math.floor(spread / syllables.length ** place) % syllables.length],
	).join('');
	return `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}`;
}

const length = 4;
const prime = 7919;
const syllables = 'va lo mi re na to be ri so la di pe mo ta gu ne ca fi ro sa'.split(' ');
