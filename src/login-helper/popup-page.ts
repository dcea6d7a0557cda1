import { failures, type Outcome } from './failures.ts';
import { popupScript } from './popup-script.ts';
import { protect } from './response-headers.ts';
import { randomText } from './secret.ts';
import type { Settings } from './settings.ts';

/** The popup's last page: tells the CMS how the login ended, and the person too. */
export function popupPage(outcome: Outcome, { cmsOrigin }: Settings, cookie?: string): Response {
	const nonce = randomText();
	const { status, still, ...handed } = wordsFor(outcome, cmsOrigin);
	const data = JSON.stringify({ origin: cmsOrigin, ...handed });
	return new Response(
		`<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Accesso al modulo</title>
<style nonce="${nonce}">body { font: 1.125rem/1.5 sans-serif; margin: 2rem auto; padding: 0 1rem; max-width: 36rem }</style>
</head>
<body>
<main>
<h1>Accesso al modulo</h1>
<p role="status">${escape(still)}</p>
</main>
<script nonce="${nonce}" data-outcome="${escape(data)}">${popupScript}</script>
</body>
</html>
`,
		{
			status,
			headers: {
				...protect(`script-src 'nonce-${nonce}'`, `style-src 'nonce-${nonce}'`),
				'content-type': 'text/html; charset=utf-8',
				...(cookie !== undefined && { 'set-cookie': cookie }),
			},
		},
	);
}

/**
 * The message for the CMS, and what the person reads: where no script runs (`still`), while the CMS has
 * time to take the message, and when it has not taken it (`unheard`).
 */
function wordsFor(outcome: Outcome, cmsOrigin: string) {
	if ('failure' in outcome) {
		const { status, sentence } = failures[outcome.failure];
		const message = `authorization:github:error:${JSON.stringify({ message: sentence })}`;
		return { status, still: sentence, waiting: sentence, unheard: sentence, message };
	}
	const { token } = outcome;
	return {
		status: 200,
		still:
			'GitHub ha dato il permesso, ma in questo browser JavaScript è spento e il modulo non può riceverlo. Accendilo e riprova.',
		waiting: 'GitHub ha dato il permesso. Ora il modulo si apre da solo.',
		unheard: `Il permesso di GitHub non è arrivato al modulo. Chiudi questa finestra, torna al modulo su ${cmsOrigin} e riprova da lì.`,
		message: `authorization:github:success:${JSON.stringify({ token, provider: 'github' })}`,
	};
}

function escape(text: string): string {
	return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
