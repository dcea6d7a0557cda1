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
	const form = new Intl.PluralRules(lang).select(count) === 'one' ? forms.one : forms.other;
	return fill(form, { ...values, count: count.toLocaleString(lang) });
}

/** A calendar day, `2027-03-31`, as people write it: "31 marzo 2027". */
export function formatDay(day: string, lang: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	return date.toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
}

/** A name in `lang`, or in Italian where nobody has translated it. */
export function labelIn(label: { it: string }, lang: string): string {
	const names: Record<string, string> = { ...label };
	return names[lang] ?? label.it;
}

interface PluralForms {
	one: string;
	other: string;
}
