import type { Catalogue } from '../catalogue/catalogue.ts';
import { proposalTime, secondsPerQuestion } from '../catalogue/proposal-time.ts';
import { fill } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';

/** How long a first proposal takes and how that is reckoned; nothing where the catalogue is empty. */
export function ProposalTime({ catalogue, text }: Props) {
	const time = proposalTime(catalogue);
	if (time === undefined) return null;
	const { partners, offers } = time.questions;
	const words = {
		questions: partners + offers,
		partners,
		offers,
		seconds: secondsPerQuestion,
		asking: inMinutes(time.asking),
		letters: time.letters,
		writing: inMinutes(time.writing),
		total: inMinutes(time.asking + time.writing),
	};
	return <p>{fill(text.proposalTime, words)}</p>;
}

/** Rounded up, so that nobody takes longer than it says. */
function inMinutes(seconds: number): number {
	return Math.ceil(seconds / 60);
}

interface Props {
	catalogue: Catalogue;
	text: Strings['pages'];
}
