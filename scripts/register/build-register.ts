import { refusalReasonPrefix } from '../../src/catalogue/register.ts';
import { compare } from '../../src/catalogue/order.ts';
import { refusalReasonLabels } from '../../src/catalogue/terms.ts';
import { romeDay } from '../../src/catalogue/rome-day.ts';
import type { Day } from '../../src/schema/fields.ts';
import type { Register } from '../../src/schema/register.ts';
import type { PastProposal } from './read-history.ts';

/**
 * The register of some proposals, in an order that depends on nothing but what it says.
 *
 * @param today the day on which they were counted
 */
export function buildRegister(past: PastProposal[], today: Day): Register {
	const proposals = past
		.map(proposalOf)
		.sort((one, other) => compare(sortKey(one), sortKey(other)));
	return { updatedOn: today, demo: false, proposals };
}

/** The register as it stands in its file. */
export function formatRegister({ updatedOn, demo, proposals }: Register): string {
	const lines = proposals.map(({ opened, decided, outcome, reason }) => {
		const fields = [
			`opened: ${opened}`,
			...(decided === undefined ? [] : [`decided: ${decided}`]),
			`outcome: ${outcome}`,
			...(reason === undefined ? [] : [`reason: ${reason}`]),
		];
		return `  - { ${fields.join(', ')} }`;
	});
	return [
		'# Scritto da «npm run register» dalla storia delle proposte: non correggerlo a mano.',
		`updatedOn: ${updatedOn}`,
		...(demo ? ['demo: true'] : []),
		...(lines.length === 0 ? ['proposals: []'] : ['proposals:', ...lines]),
		'',
	].join('\n');
}

function proposalOf(past: PastProposal): Proposal {
	const opened = romeDay(new Date(past.createdAt));
	if (past.closedAt === null) return { opened, outcome: 'in-esame' };
	const decided = romeDay(new Date(past.mergedAt ?? past.closedAt));
	if (past.mergedAt !== null) return { opened, decided, outcome: 'approvata' };
	const reason = reasonOf(past.labels);
	// Whoever is told why may close it too.
	if (reason === undefined && past.isClosedByAuthor)
		return { opened, decided, outcome: 'ritirata' };
	return { opened, decided, outcome: 'respinta', reason };
}

/** The first reason of the vocabulary that a label names: a proposal is refused once. */
function reasonOf(labels: string[]): Proposal['reason'] {
	const named = new Set(labels.map((label) => label.trim().toLowerCase()));
	const reasons = Object.keys(refusalReasonLabels) as (keyof typeof refusalReasonLabels)[];
	return reasons.find((reason) => named.has(refusalReasonPrefix + reason));
}

function sortKey({ opened, decided, outcome, reason }: Proposal): string {
	return [opened, decided, outcome, reason].join(' ');
}

type Proposal = Register['proposals'][number];
