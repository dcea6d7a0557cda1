import { formatDay } from '../i18n/format.ts';

/** A sentence around a day, which stands at `{day}` in the template and is marked up as a time. */
export function DatedSentence({ template, day, lang }: Props) {
	const [before = '', after = ''] = template.split('{day}');
	return (
		<>
			{before}
			{day !== undefined && <time datetime={day}>{formatDay(day, lang)}</time>}
			{after}
		</>
	);
}

interface Props {
	template: string;
	/** Year-month-day; undefined for a template without a day. */
	day?: string | undefined;
	lang: string;
}
