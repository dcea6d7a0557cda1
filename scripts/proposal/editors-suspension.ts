import { textAt } from '../../src/checks/written.ts';
import type { Message } from '../../src/schema/issue.ts';

/**
 * What a partner does to a suspension of the editors: it can neither lift one nor make one in their
 * name. One that the partner made itself is the partner's.
 *
 * @param before what was written; undefined for a new offer
 */
export function suspensionProblem(before: object | undefined, after: object): Message | undefined {
	const [was, is] = [before, after].map(suspensionOf);
	if (was?.isEditors !== true) return is?.isEditors === true ? inTheirName : undefined;
	return is?.said === was.said ? undefined : lifted;
}

function suspensionOf(written: object | undefined) {
	const suspension = (written as { suspension?: unknown } | undefined)?.suspension;
	if (typeof suspension !== 'object' || suspension === null) return undefined;
	const status = textAt(written ?? {}, 'status');
	return {
		isEditors: textAt(suspension, 'by') === 'redazione',
		said: JSON.stringify([status, suspension]),
	};
}

const lifted: Message = {
	problem: 'La redazione ha sospeso questa offerta, e la proposta cambia la sospensione.',
	cure: 'Lascia «Stato» e «Sospensione» come sono, e chiedi alla redazione di toglierla.',
};

const inTheirName: Message = {
	problem: 'La sospensione risulta fatta dalla redazione.',
	cure: 'In «Chi sospende» scegli il partner.',
};
