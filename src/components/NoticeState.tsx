import type { NoticeState as State } from '../catalogue/notices.ts';
import type { Strings } from '../i18n/it.ts';

/** Names the state of a public notice. */
export function NoticeState({ state, text }: Props) {
	return (
		<span class={`chip ${state === 'aperto' ? 'chip-primary' : 'chip-disabled'}`}>
			{text.states[state]}
		</span>
	);
}

interface Props {
	state: State;
	text: Strings['notice'];
}
