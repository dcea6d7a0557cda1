import { isDeepStrictEqual } from 'node:util';
import { partsOf } from '../../src/reader/parts.ts';
import { parseYaml } from '../../src/reader/yaml.ts';
import { Obstacle } from '../local/obstacle.ts';
import { spliced } from './splice.ts';
import { yamlSplices } from './yaml-splices.ts';

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
	const parts = partsOf(file, raw);
	const read = 'missing' in parts ? undefined : parseYaml(parts.yaml);
	if ('missing' in parts || read === undefined || !('fields' in read)) throw byHand(file);
	const fields = withoutBody(wanted);
	const start = parts.yamlLine === 1 ? 0 : lines(raw).indexOf('\n') + 1;
	const text = spliced(raw, start, yamlSplices(parts.yaml, read.fields, fields));
	const after = partsOf(file, text);
	const saidNow = 'missing' in after ? undefined : parseYaml(after.yaml);
	const isRight =
		saidNow !== undefined &&
		'fields' in saidNow &&
		isDeepStrictEqual(saidNow.fields, fields) &&
		!('missing' in after) &&
		after.body === parts.body;
	if (!isRight) throw byHand(file);
	return text;
}

function withoutBody(wanted: object): object {
	return Object.fromEntries(Object.entries(wanted).filter(([key]) => key !== 'body'));
}

function lines(raw: string): string {
	return raw.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

function byHand(file: string): Obstacle {
	return new Obstacle(
		`Non so cambiare ${file} senza toccare altro: i suoi campi sono scritti in modo insolito. Cambialo a mano, poi scrivi «npm run check».`,
	);
}
