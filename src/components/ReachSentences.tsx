import type { RegionChoice } from '../catalogue/choices.ts';
import type { Reach } from '../catalogue/coverage.ts';
import { fill, plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { Count, countKey } from './Count.tsx';

/** How many offers can be used in a place, and how many of them reach further, or not all of it. */
export function ReachSentences({ reach, of, strings }: Props) {
	const { region: text, pair, lang } = strings;
	const [count, none] =
		of.category === undefined ? [text.count, text.empty] : [pair.count, pair.none];
	const where = text.where[of.region];
	const inPlace = (form: string) => fill(form, { where, count: '{count}' });
	const among = amongThem(reach, strings);
	return (
		<>
			<Count
				of={of}
				count={reach.national + reach.whole + reach.part}
				forms={{ one: inPlace(count.one), other: inPlace(count.other) }}
				none={inPlace(none)}
				lang={lang}
			/>
			{among !== undefined && <span data-counted-as-built={countKey(of)}> {among}</span>}
		</>
	);
}

function amongThem(
	{ national, whole, part }: Props['reach'],
	{ lang, region: text }: Props['strings'],
): string | undefined {
	const total = national + whole + part;
	if (total <= 1) return undefined;
	if (national === total) return text.allNational;
	const parts = [
		...(national > 0 ? [plural(text.national, national, lang)] : []),
		...(part > 0 ? [plural(text.part, part, lang)] : []),
	];
	if (parts.length === 0) return undefined;
	return fill(text.among, { parts: parts.join(text.and) });
}

interface Props {
	/** How many active offers reach the place in each way. */
	reach: Record<Reach, number>;
	of: { region: RegionChoice['slug']; category?: string };
	strings: Pick<Strings, 'lang' | 'region' | 'pair'>;
}
