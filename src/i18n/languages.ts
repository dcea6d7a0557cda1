import { en } from './en.ts';
import { it, type Strings } from './it.ts';
import { folderOf, interfaceLanguages } from './language-folder.ts';

const texts: Record<(typeof interfaceLanguages)[number], Strings> = { it, en };

/** The texts of every language of the interface, the catalogue's own first. */
export const languages = interfaceLanguages.map((lang) => texts[lang]);

/**
 * The paths of a route in every language, each with the texts of its language.
 *
 * @param paths the paths in one language: their parameters, their properties and what else goes with them
 */
export function inEveryLanguage<Path extends { params: object; props: object }>(paths: Path[]) {
	return languages.flatMap((strings) =>
		paths.map((path) => ({
			...path,
			params: { ...path.params, lang: folderOf(strings.lang) },
			props: { ...path.props, strings },
		})),
	);
}

/** The paths of a route that is one page in every language. */
export const onePage = () => inEveryLanguage([{ params: {}, props: {} }]);
