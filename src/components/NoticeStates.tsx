import { noticeAhead } from '../catalogue/ahead.ts';
import type { Catalogue, Notice } from '../catalogue/catalogue.ts';
import type { NoticeState as State } from '../catalogue/notices.ts';
import type { Strings } from '../i18n/it.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { onDays } from './on-days.ts';

/** Names the state of a public notice from a day on. */
export function NoticeStates({ notice, today, text }: Props) {
	return (
		<>
			{noticeAhead(notice, today, (state) => state).map(({ value, days }) => (
				<NoticeState key={value} state={value} text={text} attributes={onDays([days])} />
			))}
		</>
	);
}

/** Says what one may do about a public notice, from a day on. */
export function NoticeSentences({ notice, today, text }: Props) {
	return (
		<>
			{noticeAhead(notice, today, (state) => state).map(({ value, days }) => (
				<p key={value} {...onDays([days])}>
					<NoticeState state={value} text={text} />{' '}
					<DatedSentence
						template={text.sentences[value]}
						day={value === 'in-arrivo' ? notice.opens : notice.closes}
						lang={text.lang}
					/>
				</p>
			))}
		</>
	);
}

function NoticeState({ state, text, attributes }: StateProps) {
	return (
		<span class={`chip ${state === 'aperto' ? 'chip-primary' : 'chip-disabled'}`} {...attributes}>
			{text.states[state]}
		</span>
	);
}

interface StateProps {
	state: State;
	text: Strings['notice'];
	attributes?: ReturnType<typeof onDays>;
}

interface Props {
	notice: Notice;
	/** The day from which on the words are true. */
	today: Catalogue['today'];
	text: Strings['notice'];
}
