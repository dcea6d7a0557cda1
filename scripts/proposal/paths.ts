import { uploadEndings, uploadProblem } from '../../src/schema/upload.ts';
import { offerSlugPattern, slugPattern } from '../../src/schema/slug.ts';
import { collections } from '../../src/schema/collections.ts';
import type { Message } from '../../src/schema/issue.ts';
import { clashProblems } from './clashes.ts';
import type { Objection } from './objection.ts';
import type { TreeChange } from './tree-changes.ts';

/** The folders in which people who are no editors may change something. */
export const openFolders = {
	offers: collections.offers.folder,
	partners: collections.partners.folder,
	announcements: collections.announcements.folder,
	uploads: 'public/uploads',
} as const;

/**
 * What a proposal of somebody who is no editor touches and must not: all that is no plain file of the
 * open folders with a right name.
 *
 * @param existing the files that stand in the open folders by now
 * @returns every reason at once
 */
export function pathProblems(changes: TreeChange[], existing: string[]): Objection[] {
	const single = changes.flatMap((change) => {
		const message = pathProblem(change);
		return message === undefined ? [] : [{ file: change.file, ...message }];
	});
	return [...single, ...clashProblems(changes, existing)];
}

function pathProblem(change: TreeChange): Message | undefined {
	return placeProblem(change) ?? kindProblem(change) ?? nameProblem(change.file);
}

function placeProblem({ file, isText }: TreeChange): Message | undefined {
	if (!isText || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\\]/u.test(file)) return unseen;
	const steps = file.split('/');
	if (steps.some((step) => ['', '.', '..'].includes(step))) return outside;
	if (steps.some((step) => step.startsWith('.'))) return hidden;
	const folder = folderOf(file);
	if (folder === undefined) return outside;
	const depth = steps.length - folder.split('/').length;
	if (folder === openFolders.uploads) {
		if (depth < 2) return noOwner;
		return depth > 2 ? nested : undefined;
	}
	return depth > 1 ? nested : undefined;
}

/** A plain file before, where there was one, and after, where there will be one. */
function kindProblem({ before, after }: TreeChange): Message | undefined {
	const modes = [after?.mode, before?.mode];
	if (modes.includes('120000')) return link;
	if (modes.includes('160000')) return otherRepository;
	if (after?.mode === '100755') return runnable;
	return modes.every((mode) => mode === undefined || /^100(?:644|755)$/.test(mode))
		? undefined
		: unknownKind;
}

function nameProblem(file: string): Message | undefined {
	const [name = '', owner = ''] = file.split('/').reverse();
	if (name.length > 120) return tooLong;
	if (reserved.test(name) || reserved.test(owner)) return device;
	const folder = folderOf(file);
	if (folder === openFolders.uploads) {
		if (!slugPattern.test(owner)) return wrongOwner;
		const ending = name.split('.').at(-1) ?? '';
		return uploadProblem(name, 0) ?? (pictures.includes(ending) ? undefined : noPicture);
	}
	if (!name.endsWith('.md')) return noText;
	const id = name.slice(0, -'.md'.length);
	switch (folder) {
		case openFolders.offers:
			return offerSlugPattern.test(id) ? undefined : wrongOffer;
		case openFolders.announcements:
			return /^\d{4}-\d{2}-\d{2}-/.test(id) && slugPattern.test(id) ? undefined : wrongNews;
		default:
			return slugPattern.test(id) ? undefined : wrongPartner;
	}
}

function folderOf(file: string): string | undefined {
	return Object.values(openFolders).find((folder) => file.startsWith(`${folder}/`));
}

const pictures: readonly string[] = uploadEndings.picture;

/** Names that Windows keeps for devices: a copy with such a file cannot be made there. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const own =
	'Una proposta può cambiare solo offerte, partner e novità (file .md) e le immagini in public/uploads.';

const outside: Message = {
	problem: 'Questo file è della redazione.',
	cure: `Toglilo dalla proposta. ${own}`,
};
const hidden: Message = {
	problem: 'Il nome di un file o di una cartella comincia con un punto.',
	cure: `Toglilo dalla proposta. ${own}`,
};
const unseen: Message = {
	problem: 'Nel nome del file ci sono segni che non si vedono o non si leggono.',
	cure: 'Dagli un nome di lettere minuscole senza accenti, cifre e trattini.',
};
const nested: Message = {
	problem: 'Il file sta in una cartella di troppo.',
	cure: 'Spostalo nella cartella sopra.',
};
const noOwner: Message = {
	problem: 'Il file sta fuori dalle cartelle dei partner.',
	cure: 'Mettilo nella cartella di public/uploads che ha il nome del partner.',
};
const link: Message = {
	problem: 'Non è un file, ma un collegamento a un altro.',
	cure: 'Metti al suo posto il file vero.',
};
const otherRepository: Message = {
	problem: 'Non è un file, ma un altro repository.',
	cure: 'Toglilo dalla proposta.',
};
const runnable: Message = {
	problem: 'Il file è segnato come programma da eseguire.',
	cure: 'Togli il permesso di esecuzione, o crea il file di nuovo.',
};
const unknownKind: Message = {
	problem: 'Non è un file come gli altri.',
	cure: 'Crealo di nuovo come file semplice.',
};
const tooLong: Message = {
	problem: 'Il nome del file è troppo lungo.',
	cure: 'Usa al massimo 120 caratteri.',
};
const device: Message = {
	problem: 'Windows tiene per sé questo nome, e non può copiare il file.',
	cure: 'Scegli un altro nome.',
};
const wrongOwner: Message = {
	problem: 'La cartella non ha il nome di un partner.',
	cure: 'Usa lo stesso nome del file del partner, in minuscolo.',
};
const noPicture: Message = {
	problem: 'Non è una immagine.',
	cure: 'Usa PNG, WebP, AVIF o JPEG. Gli altri allegati li aggiunge la redazione: chiedili a lei.',
};
const noText: Message = {
	problem: 'Qui vanno solo file che finiscono in .md, in minuscolo.',
	cure: 'Cambia il nome, o toglilo dalla proposta.',
};
const wrongOffer: Message = {
	problem: 'Il nome del file non è quello di una offerta.',
	cure: 'Chiamalo con il nome del partner, due trattini e il suo: bottegaviva--vetrina-online.md.',
};
const wrongNews: Message = {
	problem: 'Il nome del file non è quello di una novità.',
	cure: 'Chiamalo con la data e un nome: 2026-11-16-apre-il-nuovo-avviso.md.',
};
const wrongPartner: Message = {
	problem: 'Il nome del file non è quello di un partner.',
	cure: 'Usa lettere minuscole senza accenti, cifre e trattini: bottegaviva.md.',
};
