import type { Notice } from '../catalogue/catalogue.ts';
import type { ProposalCounts } from '../catalogue/register.ts';
import type { Strings } from '../i18n/it.ts';
import { address } from './address.ts';
import { CountTable } from './CountTable.tsx';
import { DatedSentence } from './DatedSentence.tsx';
import { foreignLang } from './foreign-lang.ts';
import { reasonRows } from './reason-rows.ts';

/** How many proposals came, and what became of them. */
export function NoticeOutcome({ outcome, counts, base, strings }: Props) {
	const { notice: text, register } = strings;
	const { received, approved, refused } = counts ?? outcome;
	const becameOfThem = [
		{ name: text.received, count: received },
		{ name: text.approved, count: approved },
		{ name: text.refused, count: refused },
		...(counts !== undefined && counts.withdrawn > 0
			? [{ name: register.withdrawn, count: counts.withdrawn }]
			: []),
		...(counts !== undefined && counts.waiting > 0
			? [{ name: register.waiting, count: counts.waiting }]
			: []),
	].flatMap(({ name, count }) => (count === undefined ? [] : [{ name, count }]));
	const typed = outcome.byReason.map(({ reason, count }) => ({ name: reason, count }));
	const reasons = counts === undefined ? typed : reasonRows(counts, register);
	return (
		<section class="page-section" aria-labelledby="esito">
			<h2 id="esito">{text.outcome}</h2>
			<p>
				<DatedSentence template={text.outcomeOn} day={outcome.publishedOn} lang={text.lang} />
			</p>
			{becameOfThem.length > 0 && (
				<CountTable
					caption={text.cameIn}
					names={text.proposals}
					howMany={text.howMany}
					rows={becameOfThem}
				/>
			)}
			{reasons.length > 0 && (
				<CountTable
					caption={text.reasons}
					names={text.reason}
					howMany={text.howMany}
					rows={reasons}
					// Only what editors typed is in their language alone.
					lang={counts === undefined ? foreignLang('it', text.lang) : undefined}
				/>
			)}
			{counts !== undefined && (
				<p>
					<a class="register-link" href={address(base, 'registro/')}>
						{text.inRegister}
					</a>
				</p>
			)}
		</section>
	);
}

interface Props {
	outcome: NonNullable<Notice['outcome']>;
	/** What the register counts; undefined where it knows of no proposal, and what was typed holds. */
	counts: ProposalCounts | undefined;
	/** The path the pages of the language live under. */
	base: string;
	strings: Pick<Strings, 'notice' | 'register'>;
}
