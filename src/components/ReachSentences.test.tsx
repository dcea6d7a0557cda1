import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { it } from '../i18n/it.ts';
import { ReachSentences } from './ReachSentences.tsx';
import { shownText } from './testing/shown-text.ts';

test.each([
	[{ national: 0, whole: 0, part: 0 }, 'Oggi non ci sono servizi da attivare nel Lazio.'],
	[{ national: 1, whole: 0, part: 0 }, 'Oggi puoi attivare 1 servizio nel Lazio.'],
	[{ national: 0, whole: 2, part: 0 }, 'Oggi puoi attivare 2 servizi nel Lazio.'],
	[
		{ national: 3, whole: 0, part: 0 },
		'Oggi puoi attivare 3 servizi nel Lazio. Valgono tutti in tutta Italia.',
	],
	[
		{ national: 5, whole: 2, part: 1 },
		'Oggi puoi attivare 8 servizi nel Lazio. Di questi, 5 valgono in tutta Italia e 1 vale solo in una provincia.',
	],
])('%j is said as "%s"', (reach, sentences) => {
	const html = render(<ReachSentences reach={reach} of={{ region: 'lazio' }} strings={it} />);
	expect(shownText(html)).toBe(sentences);
});

test('says of a category that it counts no other', () => {
	const html = render(
		<ReachSentences
			reach={{ national: 0, whole: 2, part: 0 }}
			of={{ region: 'lazio', category: 'vendita-online' }}
			strings={it}
		/>,
	);
	expect(shownText(html)).toBe('Oggi nel Lazio puoi attivare 2 servizi di questa categoria.');
});
