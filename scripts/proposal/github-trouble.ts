import { z } from 'zod';
import { Obstacle } from '../program/obstacle.ts';

/**
 * Why nothing came back from GitHub that can be read, for the person at the terminal.
 *
 * @param root the address that was asked
 * @param cause what `fetch` or the reading of its answer threw
 */
export function silenceOf(root: string, cause: unknown): Obstacle {
	return new Obstacle(silenceWords(hostOf(root), cause), { cause });
}

/**
 * Why GitHub refused, and what to do.
 *
 * @param answer anything but success
 * @param asked what was asked, as method and path
 * @param needs the key that it takes, as the end of «una chiave …»
 */
export function refusalOf(
	{ status, body }: { status: number; body: unknown },
	asked: string,
	needs: string,
): Obstacle {
	const { message } = messageSchema.safeParse(body).data ?? { message: '' };
	if (status === 429 || (status === 403 && /rate limit|abuse/i.test(message)))
		return new Obstacle(limitWords);
	if (status === 401)
		return new Obstacle(
			`GitHub non accetta la chiave di GITHUB_TOKEN: manca, è sbagliata o è scaduta. Ne serve una ${needs}.`,
		);
	if (status === 403 || status === 404) return notAllowed(`${asked}, risposta ${status}`, needs);
	if (status >= 500)
		return new Obstacle(`GitHub ha un guasto (${asked}, risposta ${status}): riprova più tardi.`);
	return new Obstacle(
		`GitHub rifiuta (${asked}, risposta ${status}): riprova, e se non cambia avvisa chi cura il programma.`,
	);
}

/**
 * The Obstacle for what there is not, or is not shown: GitHub says the same of both.
 *
 * @param asked what was asked, and perhaps the answer
 */
export function notAllowed(asked: string, needs: string): Obstacle {
	return new Obstacle(
		`GitHub non lo permette a questa chiave, oppure non trova il repository (${asked}). Controlla che in GITHUB_TOKEN ci sia una chiave ${needs}, e «repository» in content/site.yml.`,
	);
}

/** What is said when GitHub has been asked too much. */
export const limitWords = "GitHub per ora non risponde più: riprova fra un'ora.";

function silenceWords(host: string, cause: unknown): string {
	if (!(cause instanceof Error)) return unreachable(host);
	if (cause instanceof SyntaxError)
		return `«${host}» ha risposto qualcosa che non è di GitHub. Se la rete chiede di accedere, accedi con il browser; poi riprova.`;
	if (cause.name === 'TimeoutError')
		return `«${host}» non ha risposto in tempo: controlla la connessione e riprova più tardi.`;
	// Nothing was sent, then; the cause would tell the key.
	if (cause.cause === undefined)
		return `La richiesta a «${host}» non si può scrivere: guarda se in GITHUB_TOKEN c'è un a capo o un segno di troppo.`;
	const code = codeSchema.safeParse(cause.cause).data?.code;
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
		return `Non si trova «${host}»: controlla la connessione e riprova.`;
	return unreachable(host);
}

function unreachable(host: string): string {
	return `Non si arriva a «${host}»: controlla la connessione e riprova.`;
}

function hostOf(root: string): string {
	return URL.canParse(root) ? new URL(root).host : root;
}

const messageSchema = z.object({ message: z.string() });
const codeSchema = z.object({ code: z.string() });
