import { proposalStateText } from '../../i18n/proposal-state.ts';
import { localDrafts } from './local-drafts.ts';
import { useTold } from './use-told.ts';
import { TroubleNote, Waiting } from './Waiting.tsx';

/** What stands in the CMS of this machine. */
export function LocalDrafts({ store, base }: { store: string; base: string }) {
	const { told, isSlow, askAgain } = useTold(() => localDrafts(store));
	return (
		<section aria-labelledby="bozze">
			<h2 id="bozze">{text.title}</h2>
			<p>{text.lead}</p>
			{told === undefined && <Waiting isSlow={isSlow} />}
			{told?.ok === false && <TroubleNote why={told.why} askAgain={askAgain} />}
			{told?.ok === true && told.drafts.length === 0 && <p>{text.empty}</p>}
			{told?.ok === true && told.drafts.length > 0 && (
				<ul class="proposals">
					{told.drafts.map(({ collection, id, standing }) => (
						<li key={collection + id}>
							<article class="proposal-item">
								<h3>{id}</h3>
								<p>
									<strong class="proposal-standing">{standingNames[standing] ?? standing}</strong>
								</p>
								<p class="link-list">
									<a href={`${base}admin/#/collections/${collection}/entries/${id}`}>
										{text.open}
										<span class="visually-hidden"> ({id})</span>
									</a>
								</p>
							</article>
						</li>
					))}
				</ul>
			)}
			<p class="link-list">
				<a href={`${base}admin/#/workflow`}>{text.board}</a>
			</p>
		</section>
	);
}

const text = proposalStateText.local;
const standingNames: Record<string, string> = text.standing;
