import type { Message } from './issue.ts';

/** What a picture's bytes say of it. */
export interface Image {
	format: 'png' | 'webp' | 'avif' | 'jpeg';
	width: number;
	height: number;
	/** Whether it says that it is made of several pictures, one after the other. */
	isMoving?: true;
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

/** A list shows twelve logos: together they must load on a phone with a poor line. */
export const maxLogoBytes = 100_000;

/** It stands above the text of a page, which must not wait for it on a phone with a poor line. */
export const maxPictureBytes = 300_000;

/**
 * What is wrong with a file as the picture in a field of an entry.
 *
 * @param key of the field
 * @returns of a file that is too heavy that alone: what makes it lighter may mend the rest
 */
export function imageProblems(key: string, upload: Upload): Message[] {
	const problems = key === 'logo' ? logoProblems(upload) : pictureProblems(upload);
	return problems.filter((problem) => problem !== undefined);
}

function logoProblems(upload: Upload): (Message | undefined)[] {
	if (upload.bytes <= maxLogoBytes) {
		return [drawingProblem(upload, logoCure), formatProblem(upload, ['png', 'webp', 'avif'])];
	}
	const problem = `Il logo è di ${kilobytes(upload.bytes)}: il massimo è ${kilobytes(maxLogoBytes)}.`;
	return [{ problem, cure: logoCure }];
}

const logoCure = 'Riducilo: bastano 400 pixel di lato.';

function pictureProblems(upload: Upload): (Message | undefined)[] {
	if (upload.bytes <= maxPictureBytes) {
		const formats: Image['format'][] = ['png', 'webp', 'avif', 'jpeg'];
		return [drawingProblem(upload, pictureCure), formatProblem(upload, formats)];
	}
	const problem = `L'immagine è di ${kilobytes(upload.bytes)}: il massimo è ${kilobytes(maxPictureBytes)}.`;
	return [{ problem, cure: pictureCure }];
}

const pictureCure = 'Riducila: bastano 1200 pixel di larghezza.';

/** A few kilobytes may stand for more pixels than a phone has memory for, and what flashes harms people. */
function drawingProblem({ image }: Upload, cure: string): Message | undefined {
	if (image?.isMoving) return moving;
	if (image === undefined || Math.max(image.width, image.height) <= maxSide) return undefined;
	return {
		problem: `L'immagine è di ${image.width} × ${image.height} pixel: il massimo è ${maxSide} per lato.`,
		cure,
	};
}

const moving: Message = {
	problem: "L'immagine si muove: distrae chi legge, e può fare male a chi è sensibile ai lampi.",
	cure: 'Salvala come immagine ferma.',
};

/** The most pixels on a side of a picture: a photograph of a phone has as many, and a square of it takes 64 MB. */
export const maxSide = 4_096;

/** Its bytes decide, not its name. */
function formatProblem(
	{ address, image }: Upload,
	formats: Image['format'][],
): Message | undefined {
	const names = formats.map((format) => formatNames[format]).join(', ');
	if (image === undefined || !formats.includes(image.format)) {
		return {
			problem: `Il file non è un'immagine in uno di questi formati: ${names}.`,
			cure: 'Apri il file con un programma di grafica e salvalo in uno di questi formati.',
		};
	}
	if (endings[image.format].test(address)) return undefined;
	return {
		problem: `Il nome del file dice un altro formato: dentro c'è un'immagine ${formatNames[image.format]}.`,
		cure: 'Salva di nuovo il file nel formato che dice il nome.',
	};
}

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
const formatNames = { png: 'PNG', webp: 'WebP', avif: 'AVIF', jpeg: 'JPEG' };
const endings = { png: /\.png$/, webp: /\.webp$/, avif: /\.avif$/, jpeg: /\.jpe?g$/ };
