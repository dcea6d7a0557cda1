import type { Change } from '../../forms/proposal/change.ts';
import type { ToldChange } from '../../forms/proposal/told-answers.ts';
import { fill } from '../../i18n/format.ts';
import { proposalChangeText as text } from '../../i18n/proposal-change.ts';
import { proposalText } from '../../i18n/proposal.ts';
import type { Day } from '../../schema/fields.ts';
import { Advice } from './Advice.tsx';
import type { Changed } from './changed.ts';
import { Differences } from './Differences.tsx';
import { enclosedPictures, HandOver } from './HandOver.tsx';
import { OfferPreview } from './OfferPreview.tsx';
import { PartnerPreview } from './PartnerPreview.tsx';
import type { ComparedData } from './existing-data.ts';

/** What is different, what editors will ask, the offer as merchants will see it, and the ways to send it. */
export function ChangeReview({ change, changed, name, data, base, today, announce, go }: Props) {
	const { differences, advice, offer, partner, file, pictures } = changed;
	if (differences.length === 0) return <p class="alert">{text.unchanged}</p>;
	const { path } = file;
	const labels = differences.map(({ label }) => label).join(', ');
	const letter = {
		subject: fill(text.send.subject, {
			action: data.text.manage.actions[change.action],
			title: name,
		}),
		lead: [
			fill(text.send.mailText, { path }),
			...differences.map(inLetter),
			...enclosedPictures(pictures),
		].join('\n\n'),
		enclosed: [],
		orElse: fill(text.send.mailAttach, { path, labels }),
	};
	const { site } = data.joined;
	return (
		<>
			<Differences differences={differences} />
			{!data.isCompared && <p>{proposalText.review.notCompared}</p>}
			<Advice advice={advice} lead={text.adviceLead} go={go} />
			{offer !== undefined && (
				<details class="question-more">
					<summary>{text.preview}</summary>
					<OfferPreview {...{ offer, data, base, today }} />
				</details>
			)}
			{partner !== undefined && <PartnerPreview {...{ partner, base }} />}
			<HandOver
				files={[file]}
				{...{ letter, pictures, site, announce }}
				words={text.send}
				github={[proposalText.send.githubKnown]}
			/>
		</>
	);
}

function inLetter({ label, before, after }: ToldChange): string {
	const told = (words: string) => (words === '' ? text.nothing : words);
	return `${label}\n${text.before}: ${told(before)}\n${text.after}: ${told(after)}`;
}

interface Props {
	change: Change;
	changed: Changed;
	/** What the entry was called. */
	name: string;
	data: ComparedData;
	/** The path the pages live under. */
	base: string;
	today: Day;
	announce: (words: string) => void;
	/** Brings somebody to a question. */
	go: (id: string) => void;
}
