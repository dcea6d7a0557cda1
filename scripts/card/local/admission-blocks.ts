import { objectionBlocks } from '../../proposal/judgement-text.ts';
import { asCode } from '../markdown/as-text.ts';
import type { Admission } from './admission.ts';

/** Who may propose it, before the card: what the comment on GitHub says first, as far as one knows here. */
export function admissionBlocks(admission: Admission): string[] {
	const { author, isInConflict, objections } = admission;
	if (isInConflict) return ['## La proposta si ferma qui', ...objectionBlocks(objections)];
	if (objections.length === 0)
		return author === undefined ? admittedIfByOwner(admission) : admittedFrom(author);
	return [
		author === undefined
			? '## Così la può proporre solo la redazione'
			: `## Così ${asCode(author)} non può proporla`,
		"Su GitHub un partner leggerebbe quello che segue. Se l'ha fatto la redazione va bene così, e qui non si sa.",
		...objectionBlocks(objections),
	];
}

function admittedFrom(author: string): string[] {
	return [
		'## La proposta è ammessa',
		`Cambia solo quello che ${asCode(author)} può cambiare. Chi l'ha mandata davvero, qui non si sa.`,
	];
}

function admittedIfByOwner({ partners }: Admission): string[] {
	if (partners.length === 0) {
		return [
			'## La proposta è ammessa',
			'Tocca solo file che chiunque può proporre. Chi la propone, qui non si sa: controllalo tu.',
		];
	}
	const names = partners.map(({ id }) => asCode(id)).join(', ');
	const owners = partners.map(({ id, maintainers }) => {
		const logins = maintainers.map((login) => asCode(login)).join(', ');
		return `- ${asCode(id)}: ${logins === '' ? 'nel catalogo nessuno può cambiarlo, solo la redazione' : `nel catalogo può cambiarlo ${logins}`}.`;
	});
	return [
		`## È ammessa se chi propone parla per ${names}`,
		'Chi propone, qui non si sa: controllalo tu. Con `--author` e il suo profilo GitHub lo controlla il programma.',
		owners.join('\n'),
	];
}
