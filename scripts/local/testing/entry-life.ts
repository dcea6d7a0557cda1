import type { Cms } from './cms-calls.ts';

/** An entry as the CMS shows it. */
export interface Entry {
	raw: string;
	status: string;
}

/** What happens to an entry from its first save to its publication. */
export const entryLife: Step[] = [
	{
		name: 'first save',
		ask: (cms, slug) => cms.save(slug, text('First')),
		then: { raw: text('First'), status: 'draft' },
	},
	{
		name: 'review',
		ask: (cms, slug) => cms.setStatus(slug, 'pending_review'),
		then: { raw: text('First'), status: 'pending_review' },
	},
	{
		name: 'second save',
		ask: (cms, slug) => cms.save(slug, text('Second')),
		then: { raw: text('Second'), status: 'pending_review' },
	},
	{
		name: 'approval',
		ask: (cms, slug) => cms.setStatus(slug, 'pending_publish'),
		then: { raw: text('Second'), status: 'pending_publish' },
	},
	{
		name: 'publication',
		ask: (cms, slug) => cms.publish(slug),
		then: { raw: text('Second'), status: 'published' },
	},
];

interface Step {
	name: string;
	/** Gives the status of the answer. */
	ask: (cms: Cms, slug: string) => Promise<number>;
	/** What the entry is when all went well. */
	then: Entry;
}

/** Long enough to take a while to write. */
function text(word: string): string {
	return `${`${word}\n`.repeat(5000)}End of ${word}\n`;
}
