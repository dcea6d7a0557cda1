import { runProgram } from './program/run-program.ts';
import { isPublishable, reportOn } from './report/report.ts';
import { formatReport } from './report/terminal.ts';
import { readBuildOptions } from './site/build-options.ts';
import { buildSite } from './site/build-site.ts';
import { sayReady } from './site/ready.ts';

await runProgram(() => build(process.argv.slice(2)));

async function build(args: string[]): Promise<void> {
	const { root, out, today } = readBuildOptions(args);
	const report = reportOn(root);
	if (!isPublishable(report)) {
		console.log(formatReport(report));
		process.exitCode = 1;
		return;
	}
	console.log(sayReady(out, await buildSite(root, out, today)));
}
