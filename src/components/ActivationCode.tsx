import type { Strings } from '../i18n/it.ts';
import { CopyButton } from './CopyButton.tsx';

/**
 * The code that makes the service free. Without a script it is text to select; with
 * `src/browser/copy-code.ts` a button copies it and says so.
 */
export function ActivationCode({ code, text }: Props) {
	return (
		<div class="activation-code">
			<p>{text.code}</p>
			<p class="activation-code-value">
				<strong id="codice">{code}</strong>
			</p>
			<CopyButton source="codice" text={text} />
		</div>
	);
}

interface Props {
	code: string;
	text: Strings['offer'];
}
