import { refusalReasonPrefix } from '../catalogue/register.ts';
import { refusalReasonLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';

/** The labels with which editors say on GitHub why a proposal was refused, and what each means. */
export function RefusalReasons({ lang }: { lang: string }) {
	return (
		<ul>
			{Object.entries(refusalReasonLabels).map(([reason, label]) => (
				<li key={reason}>
					<code>
						{refusalReasonPrefix}
						{reason}
					</code>
					: {labelIn(label, lang)}
				</li>
			))}
		</ul>
	);
}
