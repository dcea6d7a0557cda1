import { activationHost } from './activation-host.ts';
import { aliases } from './aliases.ts';
import { bodyMarkdown } from './body-markdown.ts';
import { combinesWithItself } from './combines-with-itself.ts';
import { completeness } from './completeness.ts';
import { eligibleType } from './eligible-type.ts';
import { excerpt } from './excerpt.ts';
import { fileName } from './file-name.ts';
import { knownCheck } from './known-check.ts';
import { knownFact } from './known-fact.ts';
import { knownReference } from './known-reference.ts';
import { knownTerm } from './known-term.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { noticeGoals } from './notice-goals.ts';
import { noticeWindow } from './notice-window.ts';
import { partnerExists } from './partner-exists.ts';
import { paymentCard } from './payment-card.ts';
import { picture } from './picture.ts';
import { plainLanguage } from './plain-language.ts';
import { promotionalTone } from './promotional-tone.ts';
import { roleMailbox } from './role-mailbox.ts';
import type { Rule } from './rule.ts';
import { schemaRuleNames } from './schema-rules.ts';
import { servicesOfCategory } from './services-of-category.ts';
import { thirdPartyQuestion } from './third-party-question.ts';
import { translations } from './translations.ts';
import { uniqueTerms } from './unique-terms.ts';
import { uniqueTitle } from './unique-title.ts';
import { uploadExists } from './upload-exists.ts';
import { uploadOwner } from './upload-owner.ts';
import { waiverNeeded } from './waiver-needed.ts';

/** Every rule. Adding one is a file, its fixtures and a row here. */
export const rules: readonly Rule[] = [
	fileName,
	knownTerm,
	knownReference,
	partnerExists,
	noticeWindow,
	noticeGoals,
	eligibleType,
	servicesOfCategory,
	knownFact,
	combinesWithItself,
	uploadExists,
	uploadOwner,
	picture,
	paymentCard,
	thirdPartyQuestion,
	activationHost,
	roleMailbox,
	bodyMarkdown,
	excerpt,
	promotionalTone,
	plainLanguage,
	completeness,
	uniqueTitle,
	nearDuplicate,
	translations,
	aliases,
	uniqueTerms,
	knownCheck,
	waiverNeeded,
];

/**
 * Every name that a finding may carry: of the reader (`syntax`), of single fields (`schema`), of what
 * the schema says between fields, and of the rules here.
 */
export const ruleNames: readonly string[] = [
	'syntax',
	'schema',
	...schemaRuleNames(),
	...rules.map(({ name }) => name),
];
