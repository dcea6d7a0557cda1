import latin from '@fontsource/titillium-web/files/titillium-web-latin-600-normal.woff?inline';
import extended from '@fontsource/titillium-web/files/titillium-web-latin-ext-600-normal.woff?inline';
import opentype, { type Font } from 'opentype.js';

/** The site's own letters, those of Western Europe first. */
export const pictureFonts: Font[] = [await read(latin), await read(extended)];

/** The build puts the file into the program: nothing is looked for on the disk. */
async function read(address: string): Promise<Font> {
	return opentype.parse(await (await fetch(address)).arrayBuffer());
}
