import { fill } from '../../i18n/format.ts';
import { proposalText } from '../../i18n/proposal.ts';
import type { Day } from '../../schema/fields.ts';
import { Advice } from './Advice.tsx';
import { focusOn } from './asking.ts';
import { enclosedPictures, HandOver, sendId } from './HandOver.tsx';
import { OfferPreview } from './OfferPreview.tsx';
import { PartnerPreview } from './PartnerPreview.tsx';
import type { Proposal } from './proposal.ts';
import type { ComparedData } from './existing-data.ts';

/** The offer as merchants will see it, what editors will ask, and the ways to send it. */
export function ReviewStep({ proposal, data, base, today, announce, go }: Props) {
	const { offer, partner, advice, files, pictures } = proposal;
	const { send, review } = proposalText;
	const letter = {
		subject: fill(send.mailSubject, { title: offer.title }),
		lead: [send.mailText, ...enclosedPictures(pictures)].join('\n\n'),
		enclosed: files,
		orElse: fill(send.mailAttach, {
			files: [...files, ...pictures].map(({ path }) => path.split('/').at(-1)).join(', '),
		}),
	};
	const hasProfile = (partner?.maintainers.length ?? 0) > 0;
	const github =
		partner === undefined
			? [send.githubKnown]
			: [send.githubNew, ...(hasProfile ? [] : [send.githubNoProfile])];
	return (
		<>
			<p>{review.notSent}</p>
			<p>
				<button
					class="btn btn-outline-primary"
					type="button"
					onClick={() => {
						focusOn(sendId);
					}}
				>
					{review.toSend}
				</button>
			</p>
			{!data.isCompared && <p>{review.notCompared}</p>}
			<Advice advice={advice} lead={review.adviceLead} go={go} />
			<OfferPreview {...{ offer, data, base, today }} />
			{partner !== undefined && <PartnerPreview {...{ partner, base }} />}
			<HandOver
				{...{ files, pictures, letter, github, announce }}
				words={send}
				site={data.joined.site}
			/>
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
	/** Brings somebody to a question. */
	go: (id: string) => void;
}
