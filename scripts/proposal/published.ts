import { partnerSchema } from '../../src/schema/partner.ts';
import { textAt } from '../../src/checks/written.ts';
import { describeFields, fieldAt } from '../../src/schema/describe.ts';
import { withoutBlanks } from '../../src/schema/blanks.ts';
import { readBytes } from '../../src/reader/read.ts';
import { blobContents, blobSizes } from './blobs.ts';
import { openFolders } from './paths.ts';
import { treeFiles } from './tree-changes.ts';

/** What is published: the only place from which rights come. */
export interface Published {
	/** All files of the folders that proposals may change. */
	files: string[];
	/** Who may change what is a partner's, by the partner's identifier. */
	maintainers: ReadonlyMap<string, readonly string[]>;
	/** Identifiers that something published belongs to although there is no such partner. */
	orphans: ReadonlySet<string>;
}

/**
 * Reads whose everything is, from the commit that is published.
 *
 * @throws when the commit cannot be read
 */
export async function readPublished(repository: string, base: string): Promise<Published> {
	const objects = await treeFiles(repository, base, Object.values(openFolders));
	const files = [...objects.keys()];
	const partners = files.filter((file) => file.startsWith(`${openFolders.partners}/`));
	const news = files.filter((file) => file.startsWith(`${openFolders.announcements}/`));
	const written = await readWritten(repository, objects, [...partners, ...news]);
	const maintainers = new Map(
		partners.map((file) => [idOf(file), maintainersIn(written.get(file))]),
	);
	const owners = [
		...files.map(ownerByName),
		...news.map((file) => textAt(written.get(file), 'partner')),
	];
	const named = owners.filter((owner) => owner !== undefined);
	return { files, maintainers, orphans: new Set(named.filter((id) => !maintainers.has(id))) };
}

/** The partner that the path of an offer, a partner or an upload names. */
export function ownerByName(file: string): string | undefined {
	const [name = '', owner] = file.split('/').reverse();
	if (file.startsWith(`${openFolders.partners}/`)) return idOf(file);
	if (file.startsWith(`${openFolders.offers}/`)) return name.split('--')[0];
	return file.startsWith(`${openFolders.uploads}/`) ? owner : undefined;
}

async function readWritten(repository: string, ids: ReadonlyMap<string, string>, files: string[]) {
	const wanted = files.flatMap((file) => ids.get(file) ?? []);
	const sizes = await blobSizes(repository, [...new Set(wanted)]);
	const most = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	const contents = await blobContents(repository, [...sizes.keys()], most);
	return new Map(
		files.map((file) => {
			const bytes = contents.get(ids.get(file) ?? '');
			const read = bytes && readBytes(bytes, file);
			return [file, read !== undefined && 'written' in read ? read.written : {}];
		}),
	);
}

/** What is no account's name counts for nobody. */
function maintainersIn(written: object | undefined): string[] {
	const { value } = withoutBlanks(written);
	const listed = (value as { maintainers?: unknown } | undefined)?.maintainers;
	if (!Array.isArray(listed)) return [];
	const { shape } = fieldAt(describeFields(partnerSchema), ['maintainers']) ?? {};
	const pattern =
		shape?.kind === 'list' && shape.item.kind === 'pattern' ? shape.item.pattern : /$^/;
	return listed.filter((login) => typeof login === 'string' && pattern.test(login)) as string[];
}

function idOf(file: string): string {
	return (file.split('/').at(-1) ?? '').replace(/\.md$/, '');
}
