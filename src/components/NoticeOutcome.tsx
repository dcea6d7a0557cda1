import type { Notice } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { foreignLang } from './foreign-lang.ts';

/** How many proposals came, and what became of them. */
export function NoticeOutcome({ outcome, text }: Props) {
	const { received, approved, refused, byReason } = outcome;
	const becameOfThem = [
		{ name: text.received, count: received },
		{ name: text.approved, count: approved },
		{ name: text.refused, count: refused },
	];
	const reasons = byReason.map(({ reason, count }) => ({ name: reason, count }));
	return (
		<section class="page-section" aria-labelledby="esito">
			<h2 id="esito">{text.outcome}</h2>
			<p>
				<DatedSentence template={text.outcomeOn} day={outcome.publishedOn} lang={text.lang} />
			</p>
			<CountTable caption={text.cameIn} names={text.proposals} rows={becameOfThem} text={text} />
			{reasons.length > 0 && (
				<CountTable
					caption={text.reasons}
					names={text.reason}
					rows={reasons}
					text={text}
					lang={foreignLang('it', text.lang)}
				/>
			)}
		</section>
	);
}

function CountTable({ caption, names, rows, text, lang }: TableProps) {
	return (
		<table class="count-table">
			<caption>{caption}</caption>
			<thead>
				<tr>
					<th scope="col">{names}</th>
					<th scope="col">{text.howMany}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ name, count }) => (
					<tr key={name}>
						<th scope="row" lang={lang}>
							{name}
						</th>
						<td>{count}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

interface Props {
	outcome: NonNullable<Notice['outcome']>;
	text: Strings['notice'];
}

interface TableProps {
	caption: string;
	/** What the rows are names of. */
	names: string;
	rows: { name: string; count: number }[];
	text: Strings['notice'];
	/** The language of the rows, where it is not the page's. */
	lang?: string | undefined;
}
