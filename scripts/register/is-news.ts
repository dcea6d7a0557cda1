import { isDeepStrictEqual } from 'node:util';
import { readGiven } from '../../src/reader/read.ts';
import { files } from '../../src/schema/collections.ts';
import type { Register } from '../../src/schema/register.ts';

/**
 * Whether a register says anything that its file does not say: the day of the count alone is no news.
 *
 * @param before the text of the file; empty when there is none
 */
export function isNews({ proposals }: Register, before: string): boolean {
	if (before === '') return true;
	const { file, schema } = files.register;
	const written = readGiven(file, before, schema).entries[0]?.value;
	if (written === undefined || written.demo) return true;
	return !isDeepStrictEqual(withoutUndefined(written.proposals), withoutUndefined(proposals));
}

/** What is undefined and what is not there say the same. */
function withoutUndefined(proposals: Register['proposals']): unknown {
	return JSON.parse(JSON.stringify(proposals));
}
