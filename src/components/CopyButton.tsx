import type { Strings } from '../i18n/it.ts';

/** A button that copies the text of an element and says so, with `src/browser/copy-code.ts`; none without a script. */
export function CopyButton({ source, text }: Props) {
	return (
		<>
			<button
				class="btn btn-outline-primary"
				type="button"
				hidden
				data-copies={source}
				data-copied={text.codeCopied}
				data-not-copied={text.codeNotCopied}
			>
				{text.copyCode}
			</button>
			<p class="activation-code-status" role="status" />
		</>
	);
}

interface Props {
	/** The identifier of the element. */
	source: string;
	text: Strings['offer'];
}
