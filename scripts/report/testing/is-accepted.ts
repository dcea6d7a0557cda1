import type { Issue } from '../../../src/schema/issue.ts';

/** Whether a problem is told as one that a waiver accepts. */
export function isAccepted({ problem, severity }: Issue): boolean {
	return problem.startsWith('Accettato con una deroga: ') && severity === 'warning';
}
