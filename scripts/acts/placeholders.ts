import { verificationLabels } from '../../src/schema/choices.ts';
import { Obstacle } from '../program/obstacle.ts';

/** What stands in a command that a program has written, where a person must decide. */
export const placeholders = { day: 'AAAA-MM-GG', how: 'MODO' } as const;

/**
 * Makes sure that somebody has decided.
 *
 * @param values those of the options
 * @throws Obstacle that says what to write where a placeholder stands
 */
export function requireDecided(values: Record<string, unknown>): void {
	const open = (placeholder: string) =>
		Object.keys(values)
			.filter((option) => values[option] === placeholder)
			.map((option) => `--${option}`)
			.join(' e ');
	const days = open(placeholders.day);
	if (days !== '') {
		throw new Obstacle(
			`Dopo ${days} scrivi un giorno al posto di ${placeholders.day}, per esempio 2027-03-31.`,
		);
	}
	const ways = open(placeholders.how);
	if (ways === '') return;
	const all = Object.entries(verificationLabels).map(([way, { it }]) => `  ${way}: ${it}`);
	throw new Obstacle(
		`Dopo ${ways} scrivi come hai verificato, al posto di ${placeholders.how}:\n${all.join('\n')}`,
	);
}
