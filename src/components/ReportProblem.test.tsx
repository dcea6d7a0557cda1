import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { someEntries } from '../catalogue/testing/some-entries.ts';
import { it } from '../i18n/it.ts';
import { ReportProblem } from './ReportProblem.tsx';

const reported = { title: 'Vetrina online', page: 'https://ente.example/offerte/a--b/' };

test('offers a mail for every reason and one public issue, without a script', () => {
	const { site } = someEntries();
	const words = { text: it.report, more: it.reportPage };
	const html = render(<ReportProblem {...{ reported, site, ...words }} base="/a/b/" />);
	expect(html.match(/href="mailto:a@ente\.example\?/g)).toHaveLength(it.report.reasons.length);
	expect(html).toContain('href="https://github.com/example/vicini-e-connessi/issues/new?');
	expect(html).toContain('href="/a/b/segnala/"');
	expect(html).toContain('<summary>Segnala un problema</summary>');
});
