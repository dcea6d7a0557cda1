import path from 'node:path';
import { Obstacle } from './program/obstacle.ts';
import { runProgram } from './program/run-program.ts';
import { serveBuiltSite } from './local/served-site.ts';
import { startSiteServer } from './local/site-server.ts';

/** Shows on this machine the preview of a proposal that was downloaded: `npm run preview -- <cartella>`. */
await runProgram(() => show(process.argv[2] ?? '.'));

async function show(folder: string): Promise<void> {
	const directory = path.resolve(process.env['INIT_CWD'] ?? '.', folder);
	const built = { directory, base: '/', remove: () => Promise.resolve() };
	const site = await serveBuiltSite(built).catch((cause: unknown) => {
		const cure = 'Indica la cartella che esce dal file scaricato, quella con dentro «index.html».';
		throw new Obstacle(`In ${directory} non c'è un'anteprima. ${cure}`, { cause });
	});
	const { origin } = await startSiteServer(site, undefined, [4400, 4401, 4402, 0]);
	console.log(`Anteprima: ${origin}/\n\nCtrl+C per fermare.`);
}
