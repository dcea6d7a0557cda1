import { parseArgs } from 'node:util';
import { romeDay } from '../src/catalogue/lifecycle.ts';
import { isPublishable, reportOn } from './report/report.ts';
import { formatReport } from './report/terminal.ts';
import { buildSite } from './site/build-site.ts';

const today = romeDay(new Date());
const { values } = parseArgs({
	options: { root: { type: 'string', default: '.' }, out: { type: 'string', default: 'dist' } },
});

const report = await reportOn(values.root);
if (isPublishable(report)) {
	const offers = await buildSite(values.root, values.out, today);
	console.log(`Sito pronto in ${values.out}: ${offers} offerte attive.`);
} else {
	console.log(formatReport(report));
	process.exitCode = 1;
}
