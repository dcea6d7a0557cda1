import { daysWhen, noticeAhead } from '../catalogue/ahead.ts';
import type { Catalogue, Notice } from '../catalogue/catalogue.ts';
import { openNotice, publishedNotices } from '../catalogue/notices.ts';
import { legalTypeLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { NoticeSentences } from './NoticeStates.tsx';
import { OnDays } from './OnDays.tsx';

/** Whether one may propose, until when, who may and what is asked: as the notice says. */
export function ProposalWindow({ catalogue, base, strings }: Props) {
	const notice = openNotice(catalogue) ?? publishedNotices(catalogue)[0];
	const text = strings.pages;
	if (notice === undefined) return <p class="alert">{text.noNotice}</p>;
	const daysIn = (isOpen: boolean) =>
		daysWhen(noticeAhead(notice, catalogue.today, (state) => (state === 'aperto') === isOpen));
	return (
		<>
			<div class="alert">
				<OnDays days={daysIn(false)}>
					<p>{text.noNotice}</p>
				</OnDays>
				<NoticeSentences notice={notice} today={catalogue.today} text={strings.notice} />
				<p>
					<strong>{notice.title}</strong>
				</p>
				<p>
					<a href={address(base, `avvisi/${notice.id}/`)}>{text.readNotice}</a>
				</p>
			</div>
			<OnDays days={daysIn(true)}>
				<Asked notice={notice} text={strings.notice} />
			</OnDays>
		</>
	);
}

/** Who may answer a notice, and what with. */
function Asked({ notice, text }: { notice: Notice; text: Strings['notice'] }) {
	return (
		<>
			<h3>{text.eligible}</h3>
			<ul>
				{notice.eligibleTypes.map((type) => (
					<li key={type}>{labelIn(legalTypeLabels[type], text.lang)}</li>
				))}
			</ul>
			<h3>{text.requirements}</h3>
			<ul>
				{notice.requirements.map((requirement) => (
					<li key={requirement.id}>{requirement.text}</li>
				))}
			</ul>
		</>
	);
}

interface Props {
	catalogue: Catalogue;
	/** The path the pages of the language live under. */
	base: string;
	strings: Pick<Strings, 'pages' | 'notice'>;
}
