import type { PublishedOffer } from '../catalogue/catalogue.ts';
import { type FreeSpan, freeSpans } from '../catalogue/free-spans.ts';
import { fill, formatMonth } from '../i18n/format.ts';
import type { Strings } from '../i18n/it.ts';
import { DatedSentence } from './DatedSentence.tsx';
import { TimelineBar } from './TimelineBar.tsx';

/** When one can sign up and for how long one pays nothing, in sentences with a bar under each. */
export function FreeTimeline({ offer, text }: Props) {
	const { joining, free } = freeSpans(offer);
	const { validFrom, ending } = offer.life;
	return (
		<section aria-labelledby="periodo">
			<h2 id="periodo">{text.period}</h2>
			<ul class="timeline">
				<li>
					<DatedSentence
						template={ending.kind === 'on' ? text.joinBetween : text.joinUnlessConfirmed}
						day={validFrom}
						until={ending.kind === 'on' ? ending.day : ending.by}
						lang={text.lang}
					/>
					<TimelineBar span={joining} kind="joining" />
				</li>
				{free.map((span) => (
					<li key={span.who}>
						<FreeSentence span={span} text={text} />
						<TimelineBar span={span} kind="free" />
					</li>
				))}
			</ul>
		</section>
	);
}

function FreeSentence({ span, text }: { span: FreeSpan; text: Strings['offer'] }) {
	switch (span.who) {
		case 'always':
			return <>{text.freeForever}</>;
		case 'all':
			return <DatedSentence template={text.freeForAll} day={span.until} lang={text.lang} />;
		case 'first':
		case 'last': {
			// Activating takes its time: the day would promise more than anybody can.
			const template = span.who === 'first' ? text.freeForFirst : text.freeForLast;
			return <>{fill(template, { month: formatMonth(span.until, text.lang) })}</>;
		}
	}
}

interface Props {
	offer: Pick<PublishedOffer, 'life' | 'free'>;
	text: Strings['offer'];
}
