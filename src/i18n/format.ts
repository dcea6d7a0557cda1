/**
 * A text with its `{placeholders}` replaced.
 *
 * @throws when a placeholder has no value
 */
export function fill(template: string, values: Record<string, string | number>): string {
	return template.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`No value for ${placeholder} in "${template}".`);
		return String(value);
	});
}

/** The form of a text that goes with `count`, which it may show as `{count}` beside other values. */
export function plural(
	forms: PluralForms,
	count: number,
	lang: string,
	values: Record<string, string> = {},
): string {
	const { plurals, numbers } = formatsOf(lang);
	const form = plurals.select(count) === 'one' ? forms.one : forms.other;
	return fill(form, { ...values, count: numbers.format(count) });
}

/**
 * A template whose articles go with the days that will stand at its placeholders: Italian writes
 * "dal 20" but "dall'11" and "dall'8", which are spoken with a vowel.
 */
export function agreeWithDays(
	template: string,
	days: Record<string, string | undefined>,
	lang: string,
): string {
	if (lang !== 'it') return template;
	return template.replaceAll(
		/\b(i|a|da|de|ne|su)l \{(\w+)\}/gi,
		(written, start: string, name: string) => {
			if (!/-(?:08|11)$/.test(days[name] ?? '')) return written;
			const elided = { i: "l'", I: "L'" }[start] ?? `${start}ll'`;
			return `${elided}{${name}}`;
		},
	);
}

/** A calendar day, `2027-03-31`, as people write it: "31 marzo 2027". */
export function formatDay(day: string, lang: string): string {
	const written = formatsOf(lang).days.format(new Date(`${day}T00:00:00Z`));
	// Italian counts the first day of a month, and only that one, with an ordinal.
	return lang === 'it' ? written.replace(/^1 /, '1º ') : written;
}

/** The month of a day, `2027-03-31`, as people write it: "marzo 2027". */
export function formatMonth(day: string, lang: string): string {
	return formatsOf(lang).months.format(new Date(`${day}T00:00:00Z`));
}

/** A name in `lang`, or in Italian where nobody has translated it. */
export function labelIn(label: { it: string }, lang: string): string {
	const names: Record<string, string> = { ...label };
	return names[lang] ?? label.it;
}

/** Made once a language: making one takes longer than all that a page formats with it. */
function formatsOf(lang: string): Formats {
	const known = formats.get(lang);
	if (known !== undefined) return known;
	const locale = inEurope.get(lang) ?? lang;
	const made = {
		days: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
		months: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
		numbers: new Intl.NumberFormat(locale),
		plurals: new Intl.PluralRules(lang),
	};
	formats.set(lang, made);
	return made;
}

const formats = new Map<string, Formats>();

/** English writes days as in Europe, the day before the month. */
const inEurope = new Map([['en', 'en-GB']]);

interface Formats {
	days: Intl.DateTimeFormat;
	months: Intl.DateTimeFormat;
	numbers: Intl.NumberFormat;
	plurals: Intl.PluralRules;
}

export interface PluralForms {
	one: string;
	other: string;
}
