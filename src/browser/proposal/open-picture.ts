import { judgeFile, type JudgedFile } from '../../forms/proposal/judged-file.ts';
import type { Field } from '../../schema/describe.ts';
import type { Picture } from './picture.ts';

/**
 * Looks at a file that somebody has chosen. What the catalogue refuses is converted, if it is a picture
 * that the browser can draw.
 *
 * @throws when the file cannot be read any more
 */
export async function openPicture(field: Field, file: File): Promise<Picture> {
	const chosen = await judged(field, file);
	const converted = chosen.words === '' ? undefined : await convert(file);
	const better = converted && (await judged(field, converted));
	const isConverted = better?.words === '';
	const best = isConverted ? better : chosen;
	const shown = best.words === '' ? await addressOf(best.file) : '';
	return { ...best, name: file.name, isConverted, shown };
}

async function judged(field: Field, file: Blob): Promise<JudgedFile & { file: Blob }> {
	const head = new Uint8Array(await file.slice(0, longestHead).arrayBuffer());
	return { ...judgeFile(field, head, file.size), file };
}

/** The picture in little; undefined for what the browser cannot draw. */
async function convert(file: Blob): Promise<Blob | undefined> {
	try {
		const drawn = await createImageBitmap(file);
		const scale = Math.min(1, longestSide / Math.max(drawn.width, drawn.height));
		const canvas = document.createElement('canvas');
		canvas.width = Math.max(1, Math.round(drawn.width * scale));
		canvas.height = Math.max(1, Math.round(drawn.height * scale));
		canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
		drawn.close();
		return await new Promise((resolve) => {
			canvas.toBlob((blob) => {
				resolve(blob ?? undefined);
			}, 'image/webp');
		});
	} catch {
		// What is no picture is said to be none by who looks at its bytes.
		return undefined;
	}
}

function addressOf(file: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => {
			resolve(typeof reader.result === 'string' ? reader.result : '');
		};
		reader.onerror = () => {
			reject(reader.error ?? new Error('The file cannot be read.'));
		};
		reader.readAsDataURL(file);
	});
}

/** What a picture is stands at its beginning; nobody waits for a film to be read. */
const longestHead = 1_000_000;

/** In pixels: the side for which a logo is made at most, on a screen with small pixels too. */
const longestSide = 400;
