import type { Finding } from '../schema/issue.ts';

/**
 * A finding that a waiver accepts. It blocks nothing, and stays to be seen: anybody can write a waiver
 * into a proposal, so an editor must read it.
 */
export function accepted(finding: Finding, reason: string | undefined): Finding {
	const { problem } = finding;
	return {
		...finding,
		problem: `Accettato con una deroga: ${problem.charAt(0).toLowerCase()}${problem.slice(1)}`,
		cure: `${reasonGiven(reason)} Per la redazione: se non basta, togli la deroga.`,
		severity: 'warning',
	};
}

function reasonGiven(reason: string | undefined): string {
	if (reason === undefined) return 'Il motivo non è scritto.';
	const line = reason.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
	return `Il motivo scritto: «${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}».`;
}

/** As the schema allows, so that a reason is cut only where it is refused. */
const longest = 300;
