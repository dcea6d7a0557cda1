import type { Catalogue } from '../catalogue/catalogue.ts';
import { fill } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { type Reported, reportIssue, reportMail } from './report-addresses.ts';

/** How to tell the owner of the site that something is wrong: by mail, or in public where one has a profile. */
export function ReportProblem({ reported, site, base, text, more }: Props) {
	const { owner } = site;
	return (
		<details class="report">
			<summary>{text.title}</summary>
			<p>{fill(text.lead, { owner: owner.name })}</p>
			<ul class="report-reasons">
				{text.reasons.map((reason) => (
					<li key={reason}>
						<a href={reportMail(owner.email, reason, reported, text)}>{reason}</a>
					</li>
				))}
			</ul>
			<p>{fill(text.byHand, { email: owner.email })}</p>
			<p>
				<a href={reportIssue(site, reported, text)} rel="external">
					{text.openIssue}
				</a>
			</p>
			<p>
				<a href={address(base, 'segnala/')}>{more.otherwise}</a>
			</p>
		</details>
	);
}

interface Props {
	reported: Reported;
	site: Catalogue['site'];
	/** The path the pages of the language live under. */
	base: string;
	text: Strings['report'];
	more: Strings['reportPage'];
}
