import type { ToldChange } from '../../forms/proposal/told-answers.ts';
import { proposalChangeText as text } from '../../i18n/proposal-change.ts';

/** The answers that are others now, as they were and as they are. */
export function Differences({ differences }: { differences: ToldChange[] }) {
	return (
		<section aria-labelledby="differenze">
			<h3 id="differenze">{text.changes}</h3>
			<ul class="differences">
				{differences.map(({ key, label, before, after }) => (
					<li key={key}>
						<strong>{label}</strong>
						<dl class="answers">
							<Told when={text.before} words={before} />
							<Told when={text.after} words={after} />
						</dl>
					</li>
				))}
			</ul>
		</section>
	);
}

function Told({ when, words }: { when: string; words: string }) {
	return (
		<div>
			<dt>{when}</dt> <dd>{words === '' ? text.nothing : words}</dd>
		</div>
	);
}
