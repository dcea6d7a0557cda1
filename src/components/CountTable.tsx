/** Numbers by name, in two columns that fit a small phone. */
export function CountTable({ caption, names, howMany, rows, lang }: Props) {
	return (
		<table class="count-table">
			<caption>{caption}</caption>
			<thead>
				<tr>
					<th scope="col">{names}</th>
					<th scope="col">{howMany}</th>
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
	caption: string;
	/** What the rows are names of. */
	names: string;
	/** The heading of the numbers. */
	howMany: string;
	rows: { name: string; count: number }[];
	/** The language of the rows, where it is not the page's. */
	lang?: string | undefined;
}
