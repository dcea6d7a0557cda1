import type { Message } from './issue.ts';
import { optionNames, optionsOf } from './names.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';
import { show } from './shown-value.ts';
import { slugOf } from './slug.ts';

/** Words for a value that is none of those from which one is chosen. */
export function wrongValue(input: unknown, { field, names }: Place): Message {
	const problem = `${show(input)} non è fra i valori possibili.`;
	const isList = field?.shape.kind === 'list';
	const written = String(input);
	if (isList && written.includes(',')) {
		return { problem, cure: 'Una voce per riga: togli la virgola.' };
	}
	const options = optionsOf(field?.shape) ?? [];
	const meant = meantOption(written, options);
	const choose = `Scegli fra: ${optionNames(field?.shape, names.medium) ?? ''}.`;
	if (meant === written) return { problem, cure: `Togli le virgolette: ${written}.` };
	if (meant === undefined) {
		return {
			problem,
			cure: !isList && field?.hint !== undefined ? `${field.hint} ${choose}` : choose,
		};
	}
	const suggestion = `Forse volevi ${names.option(meant)}.`;
	return { problem, cure: options.length > fewOptions ? suggestion : `${suggestion} ${choose}` };
}

/** The value with the name, or nearly the name, that was written. */
function meantOption(
	written: string,
	options: { value: string; label: string }[],
): string | undefined {
	const spelt = slugOf(written);
	const named = options.find(({ value, label }) => value === spelt || slugOf(label) === spelt);
	const values = options.map(({ value }) => value);
	// Of two numbers none is nearly the other.
	return named?.value ?? (/^\d+$/.test(spelt) ? undefined : nearest(spelt, values));
}

/** As many as one reads at a glance, beside the one that was probably meant. */
const fewOptions = 8;
