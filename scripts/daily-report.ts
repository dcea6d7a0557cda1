import { appendFile } from 'node:fs/promises';
import { readDailyOptions, usage } from './daily/options.ts';
import { runDaily } from './daily/run.ts';
import { runProgram } from './program/run-program.ts';

/**
 * The report of what there is to do in the catalogue: `npm run daily`. Ends with 0 when a program finds
 * nothing wrong, with 1 when an exception for a link is no longer needed.
 */
await runProgram(async () => {
	const options = readDailyOptions(process.argv.slice(2));
	const { said, isRight } = options.wantsHelp
		? { said: usage, isRight: true }
		: await runDaily(options, {
				now: new Date(),
				environment: process.env,
				columns: process.stdout.isTTY ? process.stdout.columns : undefined,
			});
	console.log(said);
	const summary = process.env['GITHUB_STEP_SUMMARY'];
	if (summary !== undefined) await appendFile(summary, `${said}\n`);
	process.exitCode = isRight ? 0 : 1;
});
