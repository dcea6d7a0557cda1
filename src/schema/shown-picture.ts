import type { Message } from './issue.ts';
import { type Image, kilobytes, type Upload } from './upload.ts';

/** A list shows twelve logos: together they must load on a phone with a poor line. */
export const maxLogoBytes = 100_000;

/** It stands above the text of a page, which must not wait for it on a phone with a poor line. */
export const maxPictureBytes = 300_000;

/** The most pixels on a side of a picture: a photograph of a phone has as many, and a square of it takes 64 MB. */
export const maxSide = 4_096;

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
		return [
			drawingProblem(upload, logoCure),
			formatProblem(upload, ['png', 'webp', 'avif']),
			placeProblem(upload),
		];
	}
	const problem = `Il logo è di ${kilobytes(upload.bytes)}: il massimo è ${kilobytes(maxLogoBytes)}.`;
	return [{ problem, cure: logoCure }];
}

const logoCure = 'Riducilo: bastano 400 pixel di lato.';

function pictureProblems(upload: Upload): (Message | undefined)[] {
	if (upload.bytes <= maxPictureBytes) {
		const formats: Image['format'][] = ['png', 'webp', 'avif', 'jpeg'];
		return [
			drawingProblem(upload, pictureCure),
			formatProblem(upload, formats),
			placeProblem(upload),
		];
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

/** Whoever takes a photograph at home does not mean to publish the address. */
function placeProblem({ image }: Upload): Message | undefined {
	return image?.hasPlace ? place : undefined;
}

const place: Message = {
	problem: "Nei dati nascosti della foto c'è il luogo dove è stata fatta: chi la scarica lo legge.",
	cure: 'Togli la posizione dalle proprietà del file, oppure usa una schermata della foto.',
};

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

const formatNames = { png: 'PNG', webp: 'WebP', avif: 'AVIF', jpeg: 'JPEG' };
const endings = { png: /\.png$/, webp: /\.webp$/, avif: /\.avif$/, jpeg: /\.jpe?g$/ };
