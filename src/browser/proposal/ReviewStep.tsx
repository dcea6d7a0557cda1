import { fill } from '../../i18n/format.ts';
import { proposalText } from '../../i18n/proposal.ts';
import type { Day } from '../../schema/fields.ts';
import { Advice } from './Advice.tsx';
import { HandOver } from './HandOver.tsx';
import { OfferPreview } from './OfferPreview.tsx';
import type { Proposal } from './proposal.ts';
import type { ComparedData } from './existing-data.ts';

/** The offer as merchants will see it, what editors will ask, and the ways to send it. */
export function ReviewStep({ proposal, data, base, today, announce }: Props) {
	const { offer, advice, files } = proposal;
	const { send, review } = proposalText;
	const letter = {
		subject: fill(send.mailSubject, { title: offer.title }),
		lead: send.mailText,
		enclosed: files,
		orElse: fill(send.mailAttach, {
			files: files.map(({ path }) => path.split('/').at(-1)).join(', '),
		}),
	};
	return (
		<>
			{!data.isCompared && <p>{review.notCompared}</p>}
			<Advice advice={advice} lead={review.adviceLead} />
			<OfferPreview {...{ offer, data, base, today }} />
			<HandOver {...{ files, letter, announce }} words={send} site={data.joined.site} />
		</>
	);
}

interface Props {
	proposal: Proposal;
	data: ComparedData;
	/** The path the pages live under. */
	base: string;
	today: Day;
	announce: (words: string) => void;
}
