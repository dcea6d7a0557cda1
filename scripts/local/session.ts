import { mkdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildCommit } from './built-site.ts';
import { catchUp, formatCatchUp } from './catch-up.ts';
import { openClone } from './clone.ts';
import { openGateway } from './cms-gateway.ts';
import { startCmsServer } from './cms-server.ts';
import { countDrafts, formatDrafts } from './drafts.ts';
import type { Git } from './git.ts';
import { isBusy } from './listen.ts';
import { takeLock } from './lock.ts';
import { Obstacle } from './obstacle.ts';
import { followMain, readMain, readTitle } from './published.ts';
import { serveBuiltSite } from './served-site.ts';
import type { SiteBuilder } from './site-builder.ts';
import { startSiteServer } from './site-server.ts';

/** What a session works with. */
export interface SessionOptions {
	/** The working repository: read, never written. */
	repository: string;
	/** The folder of the clone, the builds and the lock. */
	workspace: string;
	ports: number[];
	git: Git;
	environment: NodeJS.ProcessEnv;
	builder: SiteBuilder;
	/** The path that the site of a folder with `content` is built for. */
	readBase: (root: string) => Promise<string>;
	say: (line: string) => void;
}

/**
 * Builds and serves the site with its CMS, and does so again at each publication.
 *
 * @param running what must be stopped in the end, also when this fails half way
 * @returns the site's address, and a promise that fails when the CMS's server does
 * @throws Obstacle when the site can't be shown
 */
export async function startSession(
	{ repository, workspace, ports, git, environment, builder, readBase, say }: SessionOptions,
	running: AsyncDisposableStack,
): Promise<{ address: string; failed: Promise<never> }> {
	const clone = join(workspace, 'repository');
	const builds = join(workspace, 'builds');
	const shownClone = asWritten(repository, clone);

	await mkdir(workspace, { recursive: true });
	const lock = await takeLock(join(workspace, 'lock.json'));
	running.defer(() => lock.release());

	const isNew = await openClone(git, repository, clone);
	const state = isNew
		? 'creata ora'
		: formatCatchUp(await catchUp(git, clone, repository), shownClone);
	say(`1. Copia di lavoro: ${state}.`);
	say(`2. Bozze: ${formatDrafts(await countDrafts(git, clone))}.`);

	say('3. Costruisco il sito…');
	const begun = performance.now();
	await rm(builds, { recursive: true, force: true });
	running.defer(() => rm(builds, { recursive: true, force: true }));
	running.defer(() => builder.stop());
	const workshop = { git, clone, builds, build: builder.build, readBase };
	const commit = await readMain(git, clone);
	const first = await buildCommit(workshop, commit);
	if (!first.ok)
		throw new Obstacle(`${first.output}\n\nIl sito non si costruisce: niente da servire.`);
	let site = await serveBuiltSite(first.site);
	say(`   Fatto in ${secondsSince(begun)}.`);

	say('4. Avvio il CMS…');
	const cms = await startCmsServer(clone, { cwd: workspace, environment });
	running.defer(() => cms.stop());
	const gateway = openGateway(cms.port);
	// A draft that is being saved is worth some seconds.
	running.defer(() => Promise.race([gateway.settled(), wait(5000)]));

	const server = await startSiteServer(site, gateway, ports).catch((cause: unknown) => {
		if (!isBusy(cause)) throw cause;
		throw new Obstacle(`La porta ${ports.join(', ')} è occupata: scegline un'altra con --port.`, {
			cause,
		});
	});
	running.defer(() => server.stop());
	const address = `${server.origin}${site.base}`;
	await lock.announce(address);

	async function publish(newer: string, older: string): Promise<void> {
		const start = performance.now();
		const title = await readTitle(git, clone, `${older}..${newer}`);
		const built = await buildCommit(workshop, newer);
		if (running.disposed) return;
		if (!built.ok) {
			say(
				`${built.output}\n\nPubblicato: ${title}, ma il sito non si costruisce e resta quello di prima.`,
			);
			return;
		}
		const retired = site;
		site = await serveBuiltSite(built.site);
		server.swap(site);
		say(`Pubblicato: ${title}, sito aggiornato in ${secondsSince(start)}.`);
		await retired.retire();
	}
	running.defer(followMain(git, clone, commit, publish));

	say(`5. Pronto.

   Sito             ${address}
   CMS              ${address}admin/
   Copia di lavoro  ${shownClone}
   Voci pubblicate  per portarle nel tuo repository: git pull ${shownClone} main

   Ctrl+C per fermare.`);
	return { address, failed: cms.failed };
}

function asWritten(repository: string, clone: string): string {
	const path = relative(repository, clone);
	return path.startsWith('..') ? clone : path.replaceAll(sep, '/');
}

function secondsSince(start: number): string {
	return `${((performance.now() - start) / 1000).toFixed(0)} s`;
}
