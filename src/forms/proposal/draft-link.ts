import { type Draft, readDraft } from './draft.ts';

/** The fragment of an address that holds a draft. */
export async function draftFragment(draft: Draft): Promise<string> {
	const text = new Blob([JSON.stringify(draft)]).stream();
	const packed = await new Response(text.pipeThrough(new CompressionStream(format))).arrayBuffer();
	const letters = Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join('');
	const base64 = btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
	return `#${prefix}${base64}`;
}

/** Whether the fragment of an address means to hold a draft. */
export function holdsDraft(fragment: string): boolean {
	return fragment.startsWith(`#${prefix}`);
}

/** The draft in a fragment; undefined when it is broken, whatever it holds. */
export async function draftIn(fragment: string): Promise<Draft | undefined> {
	try {
		const base64 = fragment.slice(`#${prefix}`.length).replaceAll('-', '+').replaceAll('_', '/');
		const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream(format));
		return readDraft(JSON.parse(await readAtMost(stream, longest)));
	} catch {
		return undefined;
	}
}

/** A few kilobytes of link can hold gigabytes of nothing. */
async function readAtMost(stream: ReadableStream<Uint8Array>, bytes: number): Promise<string> {
	const reader = stream.getReader();
	const decoder = new TextDecoder();
	let read = 0;
	let text = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		read += value.length;
		if (read > bytes) {
			await reader.cancel();
			throw new RangeError(`More than ${bytes} bytes.`);
		}
		text += decoder.decode(value, { stream: true });
	}
}

const prefix = 'bozza=';
const format = 'deflate-raw';

/** As much as a file of the catalogue may have. */
const longest = 200_000;
