import { activationHost } from '../../checks/activation-host.ts';
import { checkBody } from '../../checks/body-markdown.ts';
import type { CatalogueIndex } from '../../checks/catalogue-index.ts';
import { eligibleType } from '../../checks/eligible-type.ts';
import { knownFact } from '../../checks/known-fact.ts';
import { knownOf } from '../../checks/known.ts';
import { noticeWindow } from '../../checks/notice-window.ts';
import { paymentCard } from '../../checks/payment-card.ts';
import { pointingPlaces } from '../../checks/places.ts';
import { plainLanguage } from '../../checks/plain-language.ts';
import { promotionalTone } from '../../checks/promotional-tone.ts';
import { proseOf } from '../../checks/prose.ts';
import { roleMailbox } from '../../checks/role-mailbox.ts';
import type { CheckedEntry, RuleFinding } from '../../checks/rule.ts';
import { waiversOf } from '../../checks/waivers.ts';
import { proposalText as text } from '../../i18n/proposal.ts';
import { collections } from '../../schema/collections.ts';
import { fieldAt, type Field } from '../../schema/describe.ts';
import type { Finding } from '../../schema/issue.ts';
import { explainMissing } from '../../schema/messages.ts';
import { parseEntry } from '../../schema/parse.ts';
import { labelsOn, placeAt } from '../../schema/place.ts';
import { emptied } from '../emptied.ts';
import { type Answers, isChosenFrom, type Path } from './answers.ts';
import { changedEntry } from './changed-entry.ts';
import { compare, comparingRules } from './compared.ts';
import { withWritten } from './existing.ts';
import { inFormWords } from './form-words.ts';
import { type ProposalContent } from './offered.ts';
import { fieldsOf, type Proposed } from './steps.ts';
import { writtenOf } from './written.ts';

/** What somebody should do about an answer. */
export interface Problem {
	of: Proposed;
	/** Of the question that it stands beside. */
	path: Path;
	/** The names of that question and of what it stands in. */
	label: string;
	words: string;
	/** Whether the proposal may go as it is. */
	isAdvice: boolean;
}

/**
 * What keeps answers from being published, and what editors will ask about them: by the schema, by the
 * rules, as far as the index knows what they compare with, and in the words of the form.
 *
 * @param id the name of the entry's file
 * @param answers those of the form, with the offer's partner among them
 * @param index with the partner of an offer, also when it is new
 * @param original what the file says that is changed; undefined for a new one
 */
export function problemsOf(
	{ of, id }: { of: Proposed; id: string },
	answers: Answers,
	content: ProposalContent,
	index: CatalogueIndex,
	original?: Answers,
): Problem[] {
	const fields = fieldsOf[of];
	const written =
		original === undefined
			? writtenOf(fields, answers, content)
			: changedEntry(of, original, answers, content);
	const parsed = parseEntry(collections[of].schema, written, of, 'form');
	const findings = [
		...emptied(fields, answers).map(asFinding),
		...(parsed.ok ? [] : parsed.findings),
		...checkBody(typeof written['body'] === 'string' ? written['body'] : ''),
		...checkEntry(of, id, written, index),
	];
	return findings.map((finding) => {
		const path = questionAt(fields, finding.path);
		return {
			of,
			path,
			label: labelsOn(path, fields),
			words: wordsOf(finding, of, content, index),
			isAdvice: finding.severity === 'warning',
		};
	});
}

function asFinding(missing: ReturnType<typeof emptied>[number]): FormFinding {
	return { ...missing, value: undefined, severity: 'error' };
}

/** The rules whose words a form can show, since they compare with what the form knows. */
const rules = [
	...[eligibleType, noticeWindow, knownFact, paymentCard, activationHost],
	...[promotionalTone, plainLanguage, roleMailbox],
	...comparingRules,
];

function checkEntry(
	of: Proposed,
	id: string,
	written: Answers,
	index: CatalogueIndex,
): FormFinding[] {
	const whole = withWritten(index, of, id, written);
	const known = knownOf(whole, { names: [], waivable: [] });
	const fields = fieldsOf[of];
	const bare = { collection: of, written, fields };
	const file = `${collections[of].folder}/${id}.md`;
	const entry: CheckedEntry = {
		...{ ...bare, id, file },
		places: pointingPlaces(fields),
		prose: proseOf(bare),
	};
	// What an editor has accepted keeps nobody from changing something else.
	const waived = new Set(waiversOf(entry).map(({ rule }) => rule));
	return rules
		.filter(({ name }) => !waived.has(name))
		.flatMap((rule) => {
			const found = rule.scope === 'entry' ? rule.check(entry, known) : compare(rule, file, whole);
			return found.map((finding) => ({ ...finding, rule: rule.name }));
		});
}

/** The question that a problem stands beside: what is marked in a list has no place of its own. */
function questionAt(fields: Field[], path: Finding['path']): Path {
	const end = path.findIndex((_step, at) => {
		const shape = fieldAt(fields, path.slice(0, at + 1))?.shape;
		return shape?.kind === 'list' && isChosenFrom(shape);
	});
	return end < 0 ? path : path.slice(0, end + 1);
}

function wordsOf(
	finding: FormFinding,
	of: Proposed,
	content: ProposalContent,
	index: CatalogueIndex,
): string {
	const fields = fieldsOf[of];
	const { kind } = fieldAt(fields, finding.path)?.shape ?? {};
	const isHalfDay =
		kind === 'day' && typeof finding.value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(finding.value);
	if (isHalfDay) return text.badDay;
	const missing = explainMissing(placeAt(fields, finding.path, 'form')).problem;
	// Its hint, which stands beside the question, says the rest.
	if (finding.problem === missing) return missing;
	const cures: Record<string, string> = text.cures[of];
	const cure = cures[finding.rule ?? ''] ?? finding.cure;
	return inFormWords(`${finding.problem} ${cure}`, fields, content, index);
}

/** Of the schema's own no form names a rule. */
type FormFinding = RuleFinding & { rule?: string };
