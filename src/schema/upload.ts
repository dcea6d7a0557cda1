import type { Message } from './issue.ts';

/** What a picture's bytes say of it. */
export interface Image {
	format: 'png' | 'webp' | 'avif' | 'jpeg';
	width: number;
	height: number;
	/** Whether it says that it is made of several pictures, one after the other. */
	isMoving?: true;
	/** Whether its hidden data say where it was taken. */
	hasPlace?: true;
}

/** A file in `public/uploads`, as it was measured. */
export interface Upload {
	/** Where entries and pages find it: `/uploads/bottegaviva/logo.png`. */
	address: string;
	/** Its size. */
	bytes: number;
	/** What its bytes say; undefined when it is no picture that we can read. */
	image?: Image;
}

/** The folder of uploads that belongs to no partner. */
export const editorsFolder = 'redazione';

/** The endings of names that may be served, by what the file is for: nothing that a browser would run. */
export const uploadEndings = {
	logo: ['png', 'webp', 'avif'],
	picture: ['png', 'webp', 'avif', 'jpg', 'jpeg'],
	document: ['pdf', 'odt', 'ods', 'csv'],
} as const;

/**
 * What is wrong with a file wherever it is shown: its name or its size.
 *
 * @param name the last part of its path
 * @returns undefined when nothing is
 */
export function uploadProblem(name: string, bytes: number): Message | undefined {
	const wrongName = endingProblem(name) ?? spellingProblem(name);
	if (wrongName !== undefined || bytes <= maxUploadBytes) return wrongName;
	return {
		problem: `Il file è di ${megabytes(bytes)}: il massimo è ${megabytes(maxUploadBytes)}.`,
		cure: 'Riducilo: chi lo scarica può avere solo un telefono.',
	};
}

/** A slow line takes a minute for as much; and every copy of the repository carries it for ever. */
const maxUploadBytes = 5_000_000;

function endingProblem(name: string): Message | undefined {
	const ending = endingOf(name);
	if (/^svgz?$/i.test(ending)) {
		return {
			problem: 'SVG non è ammesso: può contenere programmi.',
			cure: 'Usa PNG, WebP o AVIF.',
		};
	}
	if (allEndings.includes(ending.toLowerCase())) return undefined;
	return {
		problem:
			ending === ''
				? "Il nome del file non ha l'estensione."
				: `I file «.${ending}» non sono ammessi.`,
		cure: 'Usa uno di questi formati: PNG, WebP, AVIF, JPEG, PDF, ODT, ODS, CSV.',
	};
}

function spellingProblem(name: string): Message | undefined {
	const problem = misspelling(name);
	if (problem === undefined) return undefined;
	return { problem, cure: `Chiamalo ${plainName(name)}, anche nella voce che lo mostra.` };
}

function misspelling(name: string): string | undefined {
	if (/\s/.test(name)) return "Nel nome del file c'è uno spazio.";
	const wrong = /[^\w.-]/u.exec(name.normalize('NFC'))?.[0];
	if (wrong !== undefined) {
		const what = /\p{L}/u.test(wrong) ? 'una lettera accentata' : 'un segno non ammesso';
		return `Nel nome del file c'è ${what}: «${wrong}».`;
	}
	if (!/^\w/.test(name)) return `Il nome del file comincia con «${name.slice(0, 1)}».`;
	const ending = endingOf(name);
	return ending === ending.toLowerCase() ? undefined : "L'estensione va in minuscolo.";
}

/** The name as it may be: without accents, in small letters, with hyphens for all other signs. */
function plainName(name: string): string {
	const ending = endingOf(name).toLowerCase();
	const stem = name
		.slice(0, -ending.length - 1)
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '');
	const words = stem.toLowerCase().match(/[a-z0-9_.]*[a-z0-9]/g);
	return `${words?.join('-') ?? 'file'}.${ending}`;
}

function endingOf(name: string): string {
	return /\.([^.]*)$/.exec(name)?.[1] ?? '';
}

/** A file's size in words, rounded up. */
export function kilobytes(bytes: number): string {
	return `${Math.ceil(bytes / 1_000)} kB`;
}

function megabytes(bytes: number): string {
	return `${(Math.ceil(bytes / 100_000) / 10).toLocaleString('it')} MB`;
}

const allEndings: readonly string[] = Object.values(uploadEndings).flat();
