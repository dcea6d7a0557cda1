import type { Outcome, OutcomeKind } from './outcome.ts';
import type { PreviewLinks } from './preview-links.ts';

/** What the comment says of a preview that is still being made. */
export const previewComes = `### Anteprima\n\nLe immagini e l'anteprima arrivano fra qualche minuto, qui.`;

/** What the comment says where the card could not be made, without which nothing is previewed. */
export const noCard =
	'### Scheda\n\nLa scheda non è riuscita, e non è detto che sia colpa della proposta. La redazione può ripeterla dalla pagina del controllo.';

/**
 * What the comment says of a preview.
 *
 * @param links only addresses of ours
 */
export function previewBlock(
	{ kind, pictures, isPartial }: Pick<Outcome, 'kind' | 'pictures' | 'isPartial'>,
	links: PreviewLinks,
): string {
	const lines = [
		...(links.address === undefined ? [] : [`[Guarda il sito come sarebbe](${links.address})`]),
		...(links.pictures === undefined
			? []
			: [`[Guarda la scheda e la pagina](${links.pictures}), su telefono e computer`]),
		...(links.download === undefined
			? []
			: [`[Scarica l'anteprima del sito](${links.download}): ${howToLook}`]),
	];
	const found = lines.map((line) => `- ${line}.`).join('\n');
	const isLost = kind === 'made' && found === '';
	const hasNoPictures = pictures !== 'none' && links.pictures === undefined;
	return [
		'### Anteprima',
		...(kind === 'made' ? [] : [sentences[kind]]),
		...(found === '' ? [] : [found]),
		...(isLost ? [sentences.failed] : []),
		...(found !== '' && hasNoPictures ? [noPictures] : []),
		...(isPartial && kind === 'made' ? [partial] : []),
	].join('\n\n');
}

/** The status of a commit that leads to the preview: nothing in it comes from the proposal. */
export function previewStatus(
	{ kind }: Pick<Outcome, 'kind'>,
	{ address, download, pictures }: PreviewLinks,
	run: string,
): { state: 'success' | 'failure' | 'error'; description: string; target: string } {
	const target = address ?? download ?? pictures;
	if (kind !== 'made') return { ...states[kind], target: run };
	if (target === undefined) return { ...states.failed, target: run };
	const description =
		address === undefined ? 'Si può scaricare: il commento dice come.' : 'Il sito come sarebbe.';
	return { state: 'success', description, target };
}

const howToLook =
	'apri il file scaricato, poi scrivi `npm run preview --` e il nome della cartella';

const sentences: Record<Exclude<OutcomeKind, 'made'>, string> = {
	errors: "Per ora non c'è: prima si correggono gli errori detti qui sotto.",
	nothing: "Non c'è: la proposta non cambia niente che si veda in una scheda.",
	'too-large': "Non c'è: il sito è troppo grande per essere scaricato.",
	failed:
		'Non è riuscita, e non è detto che sia colpa della proposta. La redazione può ripeterla dalla pagina del controllo.',
};

const noPictures = 'Le immagini non sono riuscite.';
const partial =
	"L'anteprima mostra schede, notizie, avvisi e immagini. Le pagine della redazione, le impostazioni e i programmi restano quelli pubblicati.";

const states: Record<
	Exclude<OutcomeKind, 'made'>,
	{ state: 'success' | 'failure' | 'error'; description: string }
> = {
	errors: { state: 'failure', description: 'Prima si correggono gli errori.' },
	nothing: { state: 'success', description: "Non c'è niente da vedere." },
	'too-large': { state: 'error', description: 'Il sito è troppo grande.' },
	failed: { state: 'error', description: "L'anteprima non è riuscita." },
};
