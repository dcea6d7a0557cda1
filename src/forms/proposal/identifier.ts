import { collections } from '../../schema/collections.ts';
import { partnerSlugOf, slugOf } from '../../schema/slug.ts';
import type { Answers } from './answers.ts';
import type { Proposed } from './steps.ts';

/** The identifier of what is written, which is the name of its file: from the fields that name it. */
export function identifierOf(of: Proposed, written: Answers): string {
	const { named, joint } = collections[of];
	const spelt = of === 'partners' ? partnerSlugOf : slugOf;
	return named
		.map((key) => {
			const name = written[key];
			return spelt(typeof name === 'string' ? name : '');
		})
		.join(joint);
}
