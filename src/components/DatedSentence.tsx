import { agreeWithDays, formatDay } from '../i18n/format.ts';

/** A sentence around days, which stand at `{day}` and `{until}` in the template and are marked up as times. */
export function DatedSentence({ template, day, until, lang }: Props) {
	const days = new Map([
		['{day}', day],
		['{until}', until],
	]);
	return (
		<>
			{agreeWithDays(template, { day, until }, lang)
				.split(/(\{\w+\})/)
				.map((part) => {
					const known = days.get(part);
					if (known === undefined) return days.has(part) ? '' : part;
					return (
						<time key={part} datetime={known}>
							{formatDay(known, lang)}
						</time>
					);
				})}
		</>
	);
}

interface Props {
	template: string;
	/** Year-month-day; undefined for a template without a day. */
	day?: string | undefined;
	/** The second day, of a template with two. */
	until?: string | undefined;
	lang: string;
}
