import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { offerSlugPattern, slugPattern } from '../src/schema/slug.ts';
import { takePictures } from './card/pictures.ts';
import { launchSandboxed } from './e2e/browser.ts';
import { listen } from './program/listen.ts';
import { serveBuiltSite } from './local/served-site.ts';
import { mostCardBytes, readLeft } from './proposal/read-left.ts';

/**
 * Takes pictures of what a proposal would publish: `--card` is the card's JSON, `--site` the folder of
 * the site that was built with it, `--base` the path it was built for.
 */
const { values } = parseArgs({
	options: {
		card: { type: 'string' },
		site: { type: 'string', default: 'dist' },
		base: { type: 'string', default: '/' },
		out: { type: 'string', default: 'card-pictures' },
	},
});

const pictured = z.union([
	z.object({ collection: z.literal('offers'), id: z.string().regex(offerSlugPattern) }),
	z.object({ collection: z.literal('partners'), id: z.string().regex(slugPattern) }),
]);
const { entries } = z
	.object({ entries: z.array(z.unknown()) })
	.parse(JSON.parse(await readLeft(values.card ?? 'card.json', mostCardBytes)));
const wanted = entries.flatMap((entry) => pictured.safeParse(entry).data ?? []);

const site = await serveBuiltSite({
	directory: values.site,
	base: values.base,
	remove: () => Promise.resolve(),
});
const server = createServer((request, response) => {
	site.answer(request, response);
});
const home = `http://127.0.0.1:${await listen(server, 0)}${values.base}`;
const browser = await launchSandboxed();
try {
	const names = await takePictures(browser, home, wanted, values.out);
	console.log(names.length === 0 ? 'No page to take pictures of.' : names.join('\n'));
} finally {
	await browser.close();
	server.close();
	server.closeAllConnections();
}
