import { join } from 'node:path';
import { siteAddress } from '../src/catalogue/load.ts';
import { gitWith, outsideRepositories } from './program/git.ts';
import { runProgram } from './program/run-program.ts';
import { help, readOptions } from './local/options.ts';
import { startSession } from './local/session.ts';
import { siteBuilder } from './local/site-builder.ts';

const environment = outsideRepositories(process.env);
const repository = join(import.meta.dirname, '..');
const running = new AsyncDisposableStack();

try {
	await runProgram(() => Promise.race([serve(process.argv.slice(2)), interruption()]));
} finally {
	await running.disposeAsync();
}
// What was interrupted half way would go on otherwise.
process.exit();

async function serve(args: string[]): Promise<void> {
	const { wantsHelp, ports, workspace } = readOptions(args);
	if (wantsHelp) {
		console.log(help);
		return;
	}
	const session = await startSession(
		{
			repository,
			workspace,
			ports,
			environment,
			git: gitWith(environment),
			builder: siteBuilder(join(import.meta.dirname, 'build.ts'), {
				cwd: repository,
				env: environment,
			}),
			readBase: (root) => siteAddress(root).base,
			say: (line) => {
				console.log(line);
			},
		},
		running,
	);
	await session.failed;
}

/** The first request to stop; those that follow change nothing. */
function interruption(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
			process.on(signal, () => {
				resolve();
			});
		}
	});
}
