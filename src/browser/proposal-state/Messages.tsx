import { fill, formatDay } from '../../i18n/format.ts';
import { proposalStateText as text } from '../../i18n/proposal-state.ts';
import type { Message } from './proposal-details.ts';

/** What the editors have said, as text and nothing else. */
export function Messages({ messages, title }: { messages: Message[]; title?: string }) {
	return (
		<>
			{messages.map(({ isRequest, author, on, words, isAnswered }, at) => (
				<section key={at}>
					<h4>{title ?? (isRequest ? text.request : text.message)}</h4>
					<blockquote>{words === '' ? text.beside : words}</blockquote>
					<p class="proposal-note">
						{on === undefined ? author : fill(text.signed, { author, day: formatDay(on, 'it') })}
					</p>
					{isAnswered && <p>{text.answered}</p>}
				</section>
			))}
		</>
	);
}
