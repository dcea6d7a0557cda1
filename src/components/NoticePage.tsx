import { daysWhen, noticeAhead } from '../catalogue/ahead.ts';
import type { Catalogue, Notice } from '../catalogue/catalogue.ts';
import type { ProposalCounts } from '../catalogue/register.ts';
import { legalTypeLabels } from '../catalogue/terms.ts';
import { fill, formatDay, labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { DocumentList } from './DocumentList.tsx';
import { foreignLang } from './foreign-lang.ts';
import { MailLink } from './MailLink.tsx';
import { NoticeOutcome } from './NoticeOutcome.tsx';
import { NoticeSentences } from './NoticeStates.tsx';
import { OnDays } from './OnDays.tsx';

/** A public notice: whether it is open, what it asks and of whom, and how it ended. */
export function NoticePage({ notice, goals, counts, today, base, root, html, strings }: Props) {
	const { notice: text, page } = strings;
	const { opens, closes, outcome, eligibleTypes, requirements } = notice;
	const open = daysWhen(noticeAhead(notice, today, (state) => state === 'aperto'));
	const closed = daysWhen(noticeAhead(notice, today, (state) => state === 'chiuso'));
	// Editors write notices in Italian.
	const lang = foreignLang('it', text.lang);
	return (
		<article class="notice" aria-labelledby="titolo">
			<h1 id="titolo" lang={lang}>
				{notice.title}
			</h1>
			<p class="news-dates">
				{fill(text.number, { number: notice.number })}
				{' · '}
				<DatedSentence template={text.published} day={notice.published} lang={text.lang} />
			</p>
			<div class="alert notice-window">
				<NoticeSentences notice={notice} today={today} text={text} />
				<OnDays days={open}>
					<p>
						<a class="btn btn-primary" href={address(base, 'proponi/')}>
							{page.propose}
						</a>
					</p>
				</OnDays>
			</div>
			<dl class="facts">
				<div>
					<dt>{text.opens}</dt>{' '}
					<dd>
						<time datetime={opens}>{formatDay(opens, text.lang)}</time>
					</dd>
				</div>
				<div>
					<dt>{text.closes}</dt>{' '}
					<dd>
						<time datetime={closes}>{formatDay(closes, text.lang)}</time>
					</dd>
				</div>
				<div>
					<dt>{text.contact}</dt>{' '}
					<dd>
						<MailLink to={notice.contact} />
					</dd>
				</div>
			</dl>
			<section class="page-section" aria-labelledby="chi">
				<h2 id="chi">{text.eligible}</h2>
				<ul class="chip-list">
					{eligibleTypes.map((type) => (
						<li class="chip" key={type}>
							{labelIn(legalTypeLabels[type], text.lang)}
						</li>
					))}
				</ul>
			</section>
			<section class="page-section" aria-labelledby="obiettivi">
				<h2 id="obiettivi">{text.goals}</h2>
				<ul class="chip-list">
					{goals.map(({ id, label }) => (
						<li class="chip" key={id}>
							{labelIn(label, text.lang)}
						</li>
					))}
				</ul>
			</section>
			<section class="page-section prose" aria-labelledby="requisiti">
				<h2 id="requisiti">{text.requirements}</h2>
				<ul>
					{requirements.map((requirement) => (
						<li key={requirement.id} lang={lang}>
							{requirement.text}
						</li>
					))}
				</ul>
			</section>
			<DocumentList title={text.documents} documents={notice.documents} root={root} />
			{outcome !== undefined && (
				<OnDays days={closed}>
					<NoticeOutcome {...{ outcome, counts, base, strings }} />
				</OnDays>
			)}
			<section class="page-section" aria-labelledby="testo">
				<h2 id="testo">{text.whole}</h2>
				<div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
			</section>
		</article>
	);
}

interface Props {
	notice: Notice;
	/** The goals that the notice names. */
	goals: Catalogue['goals'];
	/** What the register counts of it; undefined where it knows of no proposal. */
	counts?: ProposalCounts | undefined;
	/** The day from which on the page tells the truth: the state is derived from it. */
	today: Catalogue['today'];
	/** The path the pages of the language live under. */
	base: string;
	/** The path the site lives under, where its files are. */
	root: string;
	/** The text as safe HTML, from `renderMarkdown`. */
	html: string;
	strings: Pick<Strings, 'notice' | 'page' | 'register'>;
}
