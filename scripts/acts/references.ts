import type { Content } from '../../src/catalogue/load.ts';
import { type Place, pointingPlaces, textsIn } from '../../src/checks/places.ts';
import { answerAt, withAnswer } from '../../src/forms/proposal/answers.ts';
import { collections, files } from '../../src/schema/collections.ts';
import { describeFields } from '../../src/schema/describe.ts';
import { type Desk, documentsOf, type Written } from './desk.ts';
import { changeOf, type FileChange } from './file-change.ts';
import { rewritten } from './rewritten.ts';

/**
 * Lets everything that points to one identifier point to another, in every field of which the schema
 * says that it points there. A list that would have it twice has it once.
 *
 * @param isMeant whether a place points where the identifier belongs
 * @param besides what else changes in a file, after that
 */
export function repointed(
	desk: Desk,
	isMeant: (shape: Place['shape']) => boolean,
	{ from, to }: { from: string; to: string },
	besides: (entry: Written) => Record<string, unknown> = ({ written }) => written,
): FileChange[] {
	return Object.entries({ ...collections, ...files }).flatMap(([name, { schema }]) => {
		const places = pointingPlaces(describeFields(schema)).filter(({ shape }) => isMeant(shape));
		return documentsOf(desk, name as keyof Content).flatMap((entry) => {
			const pointed = places.reduce(
				(written, place) => withOther(written, place, from, to),
				entry.written,
			);
			const wanted = besides({ ...entry, written: pointed });
			if (wanted === entry.written) return [];
			const raw = desk.read.textOf(entry.file);
			return changeOf(entry.file, raw, rewritten(entry.file, raw, wanted));
		});
	});
}

function withOther(
	written: Record<string, unknown>,
	place: Place,
	from: string,
	to: string,
): Record<string, unknown> {
	const found = textsIn(written, place).filter(({ text }) => text === from);
	return found.reduce((entry, { path }) => {
		const list = path.slice(0, -1);
		const items = answerAt(entry, list);
		if (!Array.isArray(items) || !items.includes(to)) return withAnswer(entry, path, to);
		return withAnswer(
			entry,
			list,
			items.filter((item) => item !== from),
		);
	}, written);
}
