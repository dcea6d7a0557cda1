import { parseArgs } from 'node:util';
import { romeDay } from '../src/catalogue/rome-day.ts';
import { isPublishable, reportOn } from './report/report.ts';
import { formatReport } from './report/terminal.ts';
import { buildSite } from './site/build-site.ts';

const { values } = parseArgs({
	options: {
		root: { type: 'string', default: '.' },
		out: { type: 'string', default: 'dist' },
		today: { type: 'string', default: romeDay(new Date()) },
	},
});

const report = await reportOn(values.root);
if (isPublishable(report)) {
	const offers = await buildSite(values.root, values.out, values.today);
	console.log(`Sito pronto in ${values.out}: ${offers} offerte attive.`);
} else {
	console.log(formatReport(report));
	process.exitCode = 1;
}
