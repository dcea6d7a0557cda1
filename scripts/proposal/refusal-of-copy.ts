import type { Site } from '../../src/schema/site.ts';

/**
 * Why a program writes nothing on GitHub here: a copy of the repository has no business with the partners
 * and the editors of the original.
 *
 * @param here the repository that a workflow runs in, `owner/name`; undefined outside of one
 * @param instead what it does here, as a clause
 * @returns undefined where it may write
 */
export function refusalOfCopy(
	{ repository }: Pick<Site, 'repository'>,
	here: string | undefined,
	instead: string,
): string | undefined {
	if (here?.toLowerCase() === repository.toLowerCase()) return undefined;
	return `content/site.yml dice che il catalogo sta in ${repository}, e questo è «${here ?? ''}»: ${instead}.`;
}
