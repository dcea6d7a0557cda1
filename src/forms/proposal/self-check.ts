import type { Catalogue } from '../../catalogue/catalogue.ts';
import { goalsOf, openNotice } from '../../catalogue/notices.ts';
import { fill } from '../../i18n/format.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import { declarationLabels } from '../../schema/offer-choices.ts';
import { legalTypeLabels } from '../../schema/partner-choices.ts';
import type { Answers } from './answers.ts';

/** A question on whether an organisation may join. */
export interface CheckQuestion {
	id: string;
	question: string;
	answers: CheckAnswer[];
}

/** One of its answers; with a reason, the organisation may not join. */
interface CheckAnswer {
	value: string;
	label: string;
	reason?: string;
}

/** What the open notice asks of who joins; without one nobody may for now. */
export function checkQuestions(catalogue: Catalogue): CheckQuestion[] {
	const notice = openNotice(catalogue);
	if (notice === undefined) return [];
	const demand = notice.requirements.find(({ check }) => check === 'eligible-type')?.text;
	const notEligible = demand ?? text.check.notEligible;
	const goals = goalsOf(catalogue, notice)
		.map(({ label }) => label.it)
		.join(', ');
	return [
		{
			id: legalTypeId,
			question: text.check.legalType,
			answers: [
				...Object.entries(legalTypeLabels).map(([value, label]) => ({
					value,
					label: label.it,
					...(!(notice.eligibleTypes as string[]).includes(value) && { reason: notEligible }),
				})),
				{ value: 'persona', label: text.check.person, reason: notEligible },
			],
		},
		yesOrNo('goals', fill(text.check.goals, { goals }), fill(text.check.noGoal, { goals })),
		...declarations().map(({ value, label }) =>
			yesOrNo(value, label.it, fill(text.check.untrue, { statement: label.it })),
		),
	];
}

/** Why the organisation may not join, of the questions that are answered. */
export function reasonsAgainst(questions: CheckQuestion[], given: Record<string, string>) {
	const reasons = questions.flatMap(({ id, answers }) => {
		const { reason } = answers.find(({ value }) => value === given[id]) ?? {};
		return reason === undefined ? [] : [reason];
	});
	return [...new Set(reasons)];
}

/** The questions that nobody has answered. */
export function unanswered(questions: CheckQuestion[], given: Record<string, string>) {
	return questions.filter(({ id, answers }) => !answers.some(({ value }) => value === given[id]));
}

/** What the self-check has told already, so that nobody answers it twice. */
export function toldByCheck(given: Record<string, string>): Record<'partners' | 'offers', Answers> {
	const told = declarations().map(({ value }) => value);
	const legalType = given[legalTypeId];
	return {
		partners: legalType === undefined ? {} : { legalType },
		offers: { declarations: told.filter((value) => given[value] === yes) },
	};
}

const yes = 'si';
const legalTypeId = 'legalType';

function yesOrNo(id: string, question: string, reason: string): CheckQuestion {
	return {
		id,
		question,
		answers: [
			{ value: yes, label: text.check.yes },
			{ value: 'no', label: text.check.no, reason },
		],
	};
}

/** What every partner declares of its offer. */
function declarations() {
	return Object.entries(declarationLabels).map(([value, label]) => ({ value, label }));
}
