import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { labelIn } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { foreignLang } from './foreign-lang.ts';

/** What the offer is compared by, each figure with its unit; nothing where it names none. */
export function OfferFacts({ offer: { facts, lang }, text }: Props) {
	if (facts.length === 0) return null;
	return (
		<section aria-labelledby="confronto">
			<h2 id="confronto">{text.facts}</h2>
			<dl class="pairs">
				{facts.map(({ fact, value }) => (
					<div key={fact.id}>
						<dt>{labelIn(fact.label, text.lang)}</dt>{' '}
						{isYesOrNo(value) ? (
							<dd>{text.answers[value]}</dd>
						) : (
							<dd lang={foreignLang(fact.type === 'text' ? lang : 'it', text.lang)}>
								{withUnit(value, value === '1' ? (fact.unitOne ?? fact.unit) : fact.unit)}
							</dd>
						)}
					</div>
				))}
			</dl>
		</section>
	);
}

/** What most choices come down to: of all values of the vocabulary only these have names in every language. */
function isYesOrNo(value: string): value is keyof Strings['offer']['answers'] {
	return value === 'sì' || value === 'no';
}

/** A sign such as % follows its figure at once, a word after a space that does not break. */
function withUnit(value: string, unit: string | undefined): string {
	if (unit === undefined) return value;
	return /^\p{Letter}/u.test(unit) ? `${value}\u00a0${unit}` : value + unit;
}

interface Props {
	offer: Pick<PublishedOffer, 'facts' | 'lang'>;
	text: Strings['offer'];
}
