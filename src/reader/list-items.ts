import { show } from '../schema/shown-value.ts';

/**
 * The sign with which somebody begins the items of a list, where YAML wants a hyphen and a space.
 *
 * @returns undefined when a line begins with none: «• », «– », «1. », «-» without a space
 */
export function otherBulletOf(line: string): string | undefined {
	return /^\s*([•·●▪◦‣∙*+–—−](?=[\s\u00A0])|[•●▪◦‣]|\d{1,2}[.)](?=[\s\u00A0]|$)|-(?=[^\s-]))/.exec(
		line,
	)?.[1];
}

/** What is wrong with such an item. */
export function otherBullet(bullet: string): { problem: string; cure: string } {
	const problem =
		bullet === '-' ? 'Dopo il trattino manca uno spazio.' : `La voce comincia con ${show(bullet)}.`;
	return { problem, cure: bulletCure };
}

export const bulletCure =
	'Le voci di un elenco cominciano con un trattino corto e uno spazio: «- ».';
