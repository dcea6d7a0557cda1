import type { Catalogue, Notice } from '../catalogue/catalogue.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { foreignLang } from './foreign-lang.ts';
import { LinkSection } from './LinkSection.tsx';
import { NoticeStates } from './NoticeStates.tsx';

/** The public notices, each with its state. */
export function NoticeList({ notices, today, base, strings }: Props) {
	return (
		<LinkSection title={strings.newsList.notices} id="avvisi">
			{notices.map((notice) => (
				<li key={notice.id}>
					<NoticeStates notice={notice} today={today} text={strings.notice} />{' '}
					<a
						href={address(base, `avvisi/${notice.id}/`)}
						lang={foreignLang('it', strings.notice.lang)}
					>
						{notice.title}
					</a>
				</li>
			))}
		</LinkSection>
	);
}

interface Props {
	notices: Notice[];
	/** The day from which on the list tells the truth: the states are derived from it. */
	today: Catalogue['today'];
	/** The path the pages of the language live under. */
	base: string;
	strings: Pick<Strings, 'newsList' | 'notice'>;
}
