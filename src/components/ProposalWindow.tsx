import type { Catalogue, Notice } from '../catalogue/catalogue.ts';
import { noticeState, openNotice, publishedNotices } from '../catalogue/notices.ts';
import { legalTypeLabels } from '../catalogue/terms.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { NoticeState } from './NoticeState.tsx';

/** Whether one may propose today, until when, who may and what is asked: as the notice says. */
export function ProposalWindow({ catalogue, base, strings }: Props) {
	const { pages: text, notice: noticeText } = strings;
	const open = openNotice(catalogue);
	const [last] = publishedNotices(catalogue);
	const notice = open ?? last;
	return (
		<>
			<div class="alert">
				{open === undefined && <p>{text.noNotice}</p>}
				{notice !== undefined && <Window {...{ notice, catalogue, base, strings }} />}
			</div>
			{open !== undefined && (
				<>
					<h3>{noticeText.eligible}</h3>
					<ul>
						{open.eligibleTypes.map((type) => (
							<li key={type}>{labelIn(legalTypeLabels[type], noticeText.lang)}</li>
						))}
					</ul>
					<h3>{noticeText.requirements}</h3>
					<ul>
						{open.requirements.map((requirement) => (
							<li key={requirement.id}>{requirement.text}</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}

function Window({ notice, catalogue, base, strings }: Props & { notice: Notice }) {
	const { pages: text, notice: noticeText } = strings;
	const state = noticeState(notice, catalogue.today);
	return (
		<>
			<p>
				<NoticeState state={state} text={noticeText} />{' '}
				<DatedSentence
					template={noticeText.sentences[state]}
					day={state === 'in-arrivo' ? notice.opens : notice.closes}
					lang={noticeText.lang}
				/>
			</p>
			<p>
				<strong>{notice.title}</strong>
			</p>
			<p>
				<a href={address(base, `avvisi/${notice.id}/`)}>{text.readNotice}</a>
			</p>
		</>
	);
}

interface Props {
	catalogue: Catalogue;
	/** The path the pages of the language live under. */
	base: string;
	strings: Pick<Strings, 'pages' | 'notice'>;
}
