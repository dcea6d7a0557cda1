import { imageProblems } from '../schema/shown-picture.ts';
import { textsIn } from './places.ts';
import type { Rule } from './rule.ts';

/** A picture that an entry shows is one by its bytes, and a logo is light enough for a list. */
export const picture: Rule = {
	name: 'picture',
	scope: 'entry',
	check({ places, written }, { uploads }) {
		return places.flatMap((place) => {
			const { shape, steps } = place;
			if (shape.kind !== 'upload' || shape.control !== 'image') return [];
			return textsIn(written, place).flatMap(({ text, path }) => {
				const upload = uploads.get(text);
				const messages = upload === undefined ? [] : imageProblems(String(steps[0]), upload);
				return messages.map((message) => ({
					...{ path, value: text },
					...message,
					severity: 'error' as const,
				}));
			});
		});
	},
};
