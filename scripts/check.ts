import { parseArgs } from 'node:util';
import { formatAnnotations } from './report/github.ts';
import { isPublishable, reportOn } from './report/report.ts';
import { formatReport } from './report/terminal.ts';

const onGitHub = process.env['GITHUB_ACTIONS'] === 'true';
const { values } = parseArgs({ options: { root: { type: 'string', default: '.' } } });

const report = reportOn(values.root);
console.log(formatReport(report));
if (onGitHub) console.log(formatAnnotations(report));
process.exitCode = isPublishable(report) ? 0 : 1;
