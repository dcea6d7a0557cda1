import type { Field } from '../../schema/describe.ts';
import { measureImage } from '../../schema/images.ts';
import { imageProblems } from '../../schema/shown-picture.ts';
import { kilobytes } from '../../schema/upload.ts';

/** What the catalogue says of a file that somebody has chosen for a question. */
export interface JudgedFile {
	/** The name that it gets there. */
	called: string;
	size: string;
	/** What is wrong with it; '' when nothing is. */
	words: string;
}

/**
 * Looks at a picture by its bytes, as the checks do.
 *
 * @param head its first bytes, enough to know what it is
 * @param bytes how many it has
 */
export function judgeFile(
	{ key }: Pick<Field, 'key'>,
	head: Uint8Array,
	bytes: number,
): JudgedFile {
	const image = measureImage(head);
	const called = `${key}.${image?.format === 'jpeg' ? 'jpg' : (image?.format ?? 'png')}`;
	const problems = imageProblems(key, {
		address: `/uploads/${called}`,
		bytes,
		...(image !== undefined && { image }),
	});
	return {
		called,
		size: kilobytes(bytes),
		words: problems.map(({ problem, cure }) => `${problem} ${cure}`).join(' '),
	};
}
