import { type PluralForms, plural } from '../i18n/format.ts';

/** What is counted: active offers, of what is named here, or the partners that have any. */
export interface Counted {
	category?: string | undefined;
	region?: string | undefined;
	partner?: string;
	what?: 'partners';
}

/**
 * How many there are, in words or as a bare number. When offers have ended since the site was built,
 * src/browser/recount.ts writes it anew.
 */
export function Count({ of, count, forms = digits, none, lang, tag: Tag = 'span', ...own }: Props) {
	return (
		<Tag
			{...own}
			data-counted={countKey(of)}
			data-count={count}
			data-forms={JSON.stringify(forms)}
			data-none={none}
		>
			{count === 0 && none !== undefined ? none : plural(forms, count, lang)}
		</Tag>
	);
}

/** What is counted, as an attribute holds it. */
export function countKey(of: Counted): string {
	const named = Object.entries(of).filter((entry): entry is [string, string] => Boolean(entry[1]));
	return new URLSearchParams(named).toString();
}

const digits = { one: '{count}', other: '{count}' };

interface Props {
	of: Counted;
	count: number;
	forms?: PluralForms;
	/** What is said instead of no offers; without it, what stands around the number goes with it. */
	none?: string;
	lang: string;
	tag?: 'span' | 'tspan';
	class?: string;
}
