import { rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildCommit, buildNewest } from './built-site.ts';
import { catchUp, formatCatchUp } from './catch-up.ts';
import { keepOrder } from './clone-order.ts';
import { openClone } from './clone.ts';
import { openGateway } from './cms-gateway.ts';
import { startCmsServer } from './cms-server.ts';
import { countDrafts, formatDrafts } from './drafts.ts';
import type { Git } from '../program/git.ts';
import { isBusy } from '../program/listen.ts';
import { takeLock } from './lock.ts';
import { Obstacle } from '../program/obstacle.ts';
import { isOurs, markAsOurs } from './own-folder.ts';
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
	readBase: (root: string) => string;
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

	await openWorkspace(workspace);
	const lock = await takeLock(join(workspace, 'lock.json'));
	running.defer(() => lock.release());
	// The last git of a session that was killed.
	if (lock.wasLeft) await wait(1000);

	const isNew = await openClone(git, repository, clone);
	const { recover, tidy } = keepOrder(git, clone, shownClone, say);
	await recover();
	const state = isNew
		? 'creata ora'
		: formatCatchUp(await catchUp(git, clone, repository), shownClone);
	say(`1. Copia di lavoro: ${state}.`);
	await tidy(200);
	say(`2. Bozze: ${formatDrafts(await countDrafts(git, clone))}.`);

	say('3. Costruisco il sito…');
	const begun = performance.now();
	await rm(builds, { recursive: true, force: true });
	running.defer(() => rm(builds, { recursive: true, force: true }));
	const retirements: Promise<void>[] = [];
	running.defer(async () => {
		await Promise.all(retirements);
	});
	// A build that was stopped still has to end before its folder goes.
	let publishing: Promise<void> = Promise.resolve();
	running.defer(() => publishing.catch(() => undefined));
	running.defer(() => builder.stop());
	const workshop = { git, clone, builds, build: builder.build, readBase };
	const commit = await readMain(git, clone);
	const { site: first, refusal } = await buildNewest(workshop, commit);
	if (first === undefined) {
		throw new Obstacle(`${refusal ?? ''}\n\nIl sito non si costruisce: niente da servire.`);
	}
	if (refusal !== undefined) {
		say(
			`${refusal}\n\nL'ultima pubblicazione non si costruisce: vedi il sito di prima. Correggi la voce nel CMS e pubblicala di nuovo.`,
		);
	}
	let site = await serveBuiltSite(first);
	say(`   Fatto in ${secondsSince(begun)}.`);

	say('4. Avvio il CMS…');
	const cms = await startCmsServer(clone, { cwd: workspace, environment });
	running.defer(() => cms.stop());
	const gateway = openGateway(cms.port, tidy);
	// A draft that is being saved is worth some seconds.
	running.defer(() => Promise.race([gateway.settled(), wait(5000)]));

	const server = await startSiteServer(site, gateway, ports).catch((cause: unknown) => {
		if (!isBusy(cause)) throw cause;
		throw new Obstacle(describeBusy(ports), { cause });
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
				`${built.output}\n\nPubblicato: ${title}, ma il sito non si costruisce e resta quello di prima. Correggi la voce nel CMS e pubblicala di nuovo.`,
			);
			return;
		}
		const retired = site;
		site = await serveBuiltSite(built.site);
		server.swap(site);
		say(`Pubblicato: ${title}, sito aggiornato in ${secondsSince(start)}.`);
		// The slowest download of the old site is nobody else's wait.
		retirements.push(retired.retire().catch(sayUnpublished));
	}
	function sayUnpublished(error: unknown): void {
		if (running.disposed) return;
		say(`Pubblicazione non riuscita, resta il sito di prima: ${String(error)}`);
	}
	const follow = (newer: string, older: string) => (publishing = publish(newer, older));
	running.defer(followMain(git, clone, commit, follow, sayUnpublished));

	say(`5. Pronto.

   Sito             ${address}
   CMS              ${address}admin/
   Copia di lavoro  ${shownClone}
   Voci pubblicate  per portarle nel tuo repository: git pull ${shownClone} main

   Ctrl+C per fermare.`);
	return { address, failed: cms.failed };
}

async function openWorkspace(workspace: string): Promise<void> {
	if (!(await isOurs(workspace))) {
		throw new Obstacle(
			`${workspace} contiene già altro, che non tocco: indica con --workspace una cartella vuota o nuova.`,
		);
	}
	await markAsOurs(workspace);
}

function describeBusy(ports: number[]): string {
	const [first = 0, last = first] = [ports.at(0), ports.at(-1)];
	const busy =
		first === last
			? `La porta ${String(first)} è occupata`
			: `Le porte da ${String(first)} a ${String(last)} sono occupate`;
	return `${busy}: scegline un'altra con npm start -- --port N.`;
}

function asWritten(repository: string, clone: string): string {
	const path = relative(repository, clone);
	return path.startsWith('..') ? clone : path.replaceAll(sep, '/');
}

function secondsSince(start: number): string {
	return `${((performance.now() - start) / 1000).toFixed(0)} s`;
}
