import type { Step } from '../../forms/proposal/steps.ts';
import { checkId } from './CheckStep.tsx';
import { kindId, whichId } from './PartnerStep.tsx';

/** The step in which a question stands, by its identifier in the page; the self-check is the first. */
export function stepOf(id: string, steps: Step[]): number {
	if (id.startsWith(checkId(''))) return 0;
	const isWho = id === kindId || id === whichId;
	return (
		1 +
		steps.findIndex(({ of, fields, more }) =>
			[...fields, ...more].some(
				({ key }) =>
					id === `${of}-${key}` || id.startsWith(`${of}-${key}-`) || (isWho && of === 'partners'),
			),
		)
	);
}
