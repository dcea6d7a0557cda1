import { rewrittenText } from '../../src/forms/file-text/rewritten-text.ts';
import { Obstacle } from '../program/obstacle.ts';

/**
 * A file that says something else in its fields, with every line that the change does not touch as it
 * was, byte for byte.
 *
 * @param file its path, for the message
 * @param raw its text
 * @param wanted its fields; the text under them stays
 * @throws Obstacle when it is written in a way that nobody but a person can change
 */
export function rewritten(file: string, raw: string, wanted: object): string {
	const fields = Object.fromEntries(Object.entries(wanted).filter(([key]) => key !== 'body'));
	const text = rewrittenText(file, raw, fields);
	if (text !== undefined) return text;
	throw new Obstacle(
		`Non so cambiare ${file} senza toccare altro: i suoi campi sono scritti in modo insolito. Cambialo a mano, poi scrivi «npm run check».`,
	);
}
