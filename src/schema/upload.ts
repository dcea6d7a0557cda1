import type { Message } from './issue.ts';

/** What a picture's bytes say of it. */
export interface Image {
	format: 'png' | 'webp' | 'avif' | 'jpeg';
	width: number;
	height: number;
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

/** Whether a file may be served under this address: nothing that a browser would run. */
export function isUploadAddress(address: string): boolean {
	return /^\/uploads\/[a-z0-9-]+\/\w[\w.-]*\.(?:png|webp|avif|jpe?g|pdf|odt|ods|csv)$/.test(
		address,
	);
}

/** A list shows twelve logos: together they must load on a phone with a poor line. */
const maxLogoBytes = 100_000;

/**
 * What is wrong with a file as a logo.
 *
 * @returns undefined when nothing is
 */
export function logoProblem(upload: Upload): Message | undefined {
	if (upload.bytes > maxLogoBytes) {
		return {
			problem: `Il logo è di ${kilobytes(upload.bytes)}: il massimo è ${kilobytes(maxLogoBytes)}.`,
			cure: 'Riducilo: bastano 400 pixel di lato.',
		};
	}
	return pictureProblem(upload, ['png', 'webp', 'avif']);
}

/**
 * What is wrong with a file as a picture: its bytes decide, not its name.
 *
 * @param formats those that it may have
 * @returns undefined when nothing is
 */
export function pictureProblem(
	{ address, image }: Upload,
	formats: Image['format'][] = ['png', 'webp', 'avif', 'jpeg'],
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

function kilobytes(bytes: number): string {
	return `${Math.ceil(bytes / 1_000)} kB`;
}

const formatNames = { png: 'PNG', webp: 'WebP', avif: 'AVIF', jpeg: 'JPEG' };
const endings = { png: /\.png$/, webp: /\.webp$/, avif: /\.avif$/, jpeg: /\.jpe?g$/ };
