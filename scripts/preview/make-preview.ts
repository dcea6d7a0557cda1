import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { siteAddress } from '../../src/catalogue/load.ts';
import { files } from '../../src/schema/collections.ts';
import { layOver } from '../card/lay-over.ts';
import type { Build } from '../local/built-site.ts';
import type { ProposedChange } from '../proposal/proposed-change.ts';
import { plainLines } from '../report/plain.ts';
import { isPublishable, reportOn } from '../report/report.ts';
import { folderBytes } from './folder-bytes.ts';
import type { OutcomeKind } from './outcome.ts';

/**
 * Builds the site as it would be with a proposal, for the root of a host of its own. What is proposed is
 * laid over the published catalogue as data: pages that run code, programs and settings stay as published.
 *
 * @param changes of an admitted proposal
 * @param options.writeBase writes the published catalogue into a folder
 * @param options.site where the finished site goes; it is there when the kind is `made`
 * @param options.address where the preview will be seen; the root of the site's own host without
 */
export async function makePreview(
	changes: ProposedChange[],
	{ writeBase, build, site, address, mostBytes = usualBytes }: Options,
): Promise<{ kind: OutcomeKind; isPartial: boolean }> {
	const folder = await mkdtemp(path.join(tmpdir(), 'preview-'));
	try {
		const shown = changes.filter(({ file }) => isShown(file));
		const root = await writeBase(folder);
		const left = await layOver(root, shown);
		const isPartial = shown.length < changes.length || left.length > 0;
		if (shown.length === left.length) return { kind: 'nothing', isPartial };
		if (!isPublishable(reportOn(root))) return { kind: 'errors', isPartial };
		await moveTo(root, address ?? `${siteAddress(root).site}/`);
		const { code, output } = await build(root, site);
		if (code !== 0) {
			console.error(plainLines(output));
			return { kind: 'failed', isPartial };
		}
		await makeHarmless(site);
		if ((await folderBytes(site)) <= mostBytes) return { kind: 'made', isPartial };
		await rm(site, { recursive: true });
		return { kind: 'too-large', isPartial };
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
	}
}

/** Editors' pages run code, and the settings say who may sign in where. */
function isShown(file: string): boolean {
	return !file.toLowerCase().startsWith('content/pages/') && file !== files.site.file;
}

async function moveTo(root: string, address: string): Promise<void> {
	const settings = path.join(root, files.site.file);
	const document = parseDocument(await readFile(settings, 'utf8'));
	document.set('url', address);
	await writeFile(settings, String(document));
}

/** From another host nobody signs in to change what is published, and nothing is listed by search engines. */
async function makeHarmless(site: string): Promise<void> {
	await rm(path.join(site, 'admin'), { recursive: true, force: true });
	await writeFile(path.join(site, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
}

/** The sample takes a tenth; a download of more serves nobody. */
const usualBytes = 250_000_000;

interface Options {
	writeBase: (folder: string) => Promise<string>;
	build: Build;
	site: string;
	address?: string | undefined;
	mostBytes?: number;
}
