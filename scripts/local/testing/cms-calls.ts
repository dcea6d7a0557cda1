import { apiPath } from '../cms-gateway.ts';

/** The entries of the CMS, as its browser part asks for them. */
export interface Cms {
	/** Saves a draft with a picture; gives the status of the answer. */
	save: (slug: string, raw: string) => Promise<number>;
	setStatus: (slug: string, newStatus: string) => Promise<number>;
	publish: (slug: string) => Promise<number>;
	/** What it shows of an entry: its text, and the status of a draft. Undefined when there is none. */
	find: (slug: string) => Promise<{ raw: string; status: string } | undefined>;
	/** The identifiers of all drafts. */
	drafts: () => Promise<string[]>;
}

/** Speaks decap-server's protocol with the site at an address. */
export function cmsAt(address: string): Cms {
	const path = (slug: string) => `content/offers/${slug}.md`;
	const collection = 'offers';
	return {
		async save(slug, raw) {
			const asset = { path: `public/uploads/${slug}.png`, content: picture, encoding: 'base64' };
			const options = {
				commitMessage: `Create Offerta “${slug}”`,
				collectionName: collection,
				useWorkflow: true,
				status: 'draft',
			};
			const dataFiles = [{ slug, path: path(slug), raw }];
			return (await ask('persistEntry', { dataFiles, assets: [asset], options })).status;
		},
		async setStatus(slug, newStatus) {
			return (await ask('updateUnpublishedEntryStatus', { collection, slug, newStatus })).status;
		},
		async publish(slug) {
			return (await ask('publishUnpublishedEntry', { collection, slug })).status;
		},
		async find(slug) {
			const draft = await ask('unpublishedEntry', { collection, slug });
			if (draft.status === 404) {
				const { data } = (await ask('getEntry', { path: path(slug) })).answer as Data;
				return data === null ? undefined : { raw: data, status: 'published' };
			}
			const { status, diffs } = draft.answer as { status: string; diffs: { path: string }[] };
			const files = diffs.map((diff) => diff.path).join();
			if (files !== `${path(slug)},public/uploads/${slug}.png`) {
				throw new Error(`The draft ${slug} holds these files: ${files}`);
			}
			const asked = { id: `${collection}/${slug}`, path: path(slug), collection, slug };
			const { data } = (await ask('unpublishedEntryDataFile', asked)).answer as Data;
			return { raw: data ?? '', status };
		},
		async drafts() {
			return (await ask('unpublishedEntries', {})).answer as string[];
		},
	};

	async function ask(action: string, params: object): Promise<{ status: number; answer: unknown }> {
		const answer = await fetch(new URL(apiPath, address), {
			method: 'POST',
			headers: { 'content-type': 'application/json; charset=utf-8' },
			body: JSON.stringify({ action, params: { branch: 'main', ...params } }),
		});
		return { status: answer.status, answer: await answer.json() };
	}
}

/** Bytes that git takes for no text. */
const picture = Buffer.alloc(50_000, '\u0000vicini').toString('base64');

interface Data {
	data: string | null;
}
