import { z } from 'zod';

/**
 * What became of a preview: `made`; the content has `errors`; the proposal changes `nothing` that a
 * preview shows; the site is `too-large` to be kept; it could not be built, `failed`.
 */
export const outcomeKinds = ['made', 'errors', 'nothing', 'too-large', 'failed'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Whether pictures were `taken`; there may be no page to take one of, `none`, and it may have `failed`. */
const pictureKinds = ['taken', 'none', 'failed'] as const;

/** What the job that made a preview leaves for the one that tells of it, which takes it for a stranger's. */
export const outcomeSchema = z.strictObject({
	number: z.int().positive(),
	/** The commit that it shows. */
	head: z.string(),
	kind: z.enum(outcomeKinds),
	pictures: z.enum(pictureKinds),
	/** Whether the proposal changes more than the preview shows: pages and programs. */
	isPartial: z.boolean(),
});

export type Outcome = z.output<typeof outcomeSchema>;
