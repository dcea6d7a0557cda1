import type { z } from 'zod';
import { describeFields, fieldAt } from '../schema/describe.ts';
import type { Finding } from '../schema/issue.ts';
import { parseEntry } from '../schema/parse.ts';
import { show } from '../schema/shown-value.ts';
import { bulletCure, otherBulletOf } from './list-items.ts';
import { oddCharacterCure, oddCharacterIn, withoutOddCharacters } from './odd-characters.ts';

/**
 * What the schema finds in a file, in words for what somebody did there: a character that nobody sees
 * in what otherwise would be right, and items of a list that begin with another sign.
 */
export function secondLook(findings: Finding[], written: object, schema: z.ZodType): Finding[] {
	return explainBullets(explainOddCharacters(findings, written, schema), schema);
}

/** Where it is such a character alone that is wrong, what follows from it is left out. */
function explainOddCharacters(findings: Finding[], written: object, schema: z.ZodType): Finding[] {
	const [first] = findings;
	if (first === undefined || !findings.some((finding) => oddIn(finding) !== undefined)) {
		return findings;
	}
	const parsed = parseEntry(schema, cleaned(written), first.file);
	const remaining = new Set((parsed.ok ? [] : parsed.findings).map(placeOf));
	return findings.flatMap((finding) => {
		const odd = oddIn(finding);
		const isFixed = !remaining.has(placeOf(finding));
		const inKey = oddCharacterIn(String(finding.path.at(-1)));
		if (odd === undefined) return isFixed ? [] : finding;
		if (inKey === undefined && !isFixed) return finding;
		const shown = inKey === undefined ? finding.value : finding.path.at(-1);
		const where = inKey === undefined ? 'In' : 'Nel nome del campo';
		const looks = show(withoutOddCharacters(String(shown)));
		return { ...finding, problem: `${where} ${looks} c'è ${odd}.`, cure: oddCharacterCure };
	});
}

function oddIn({ path, value }: Finding): string | undefined {
	const inKey = oddCharacterIn(String(path.at(-1)));
	return inKey ?? (typeof value === 'string' ? oddCharacterIn(value) : undefined);
}

function placeOf({ path }: Finding): string {
	return JSON.stringify(cleaned(path));
}

/** Anything that was written, as it looks. */
function cleaned(written: unknown): unknown {
	if (typeof written === 'string') return withoutOddCharacters(written);
	if (Array.isArray(written)) return written.map(cleaned);
	if (typeof written !== 'object' || written === null) return written;
	return Object.fromEntries(
		Object.entries(written).map(([key, value]) => [withoutOddCharacters(key), cleaned(value)]),
	);
}

/** Such items make a text or a group of fields, which then stands where a list belongs. */
function explainBullets(findings: Finding[], schema: z.ZodType): Finding[] {
	const isMarked = ({ value }: Finding) => otherBulletOf(beginOf(value)) !== undefined;
	if (!findings.some(isMarked)) return findings;
	const fields = describeFields(schema);
	return findings.map((finding) => {
		const isList = fieldAt(fields, finding.path)?.shape.kind === 'list';
		const isOfItem = typeof finding.path.at(-1) === 'number';
		return isList && !isOfItem && isMarked(finding) ? { ...finding, cure: bulletCure } : finding;
	});
}

function beginOf(value: unknown): string {
	if (typeof value === 'string') return value;
	return typeof value === 'object' && value !== null ? (Object.keys(value)[0] ?? '') : '';
}
