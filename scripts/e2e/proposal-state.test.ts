import type { Page } from 'playwright-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openGateway } from '../local/cms-gateway.ts';
import { openClone } from '../local/clone.ts';
import { startCmsServer } from '../local/cms-server.ts';
import {
	aFolder,
	aRepository,
	commit,
	environment,
	git,
} from '../program/testing/repository-fixture.ts';
import { serveBuiltSite } from '../local/served-site.ts';
import { startSiteServer } from '../local/site-server.ts';
import { sampleContent } from './built-site.ts';
import { type FakeGithub, startFakeGithub } from './fake-github/start.ts';
import { askAs } from './fake-github/testing/a-hub.ts';
import { axeFaults, bringEngines } from './gates/accessibility-faults.ts';
import { walkByKeyboard } from './gates/keyboard-walk.ts';
import { propose, visitStates } from './proposal-state/asked-forge.ts';
import { serveSharedSample } from './shared-site.ts';
import { visit } from './visit.ts';
import { visitedSite } from './visited-site.ts';

let hub: FakeGithub;
const visited = visitedSite(() => serveSharedSample({}));
beforeEach(async () => {
	hub = await startFakeGithub({
		repository: 'example/vicini-e-connessi',
		folders: { content: sampleContent },
		people: [{ login: 'anna' }, { login: 'bruno' }, { login: 'redazione', role: 'write' }],
	});
	onTestFinished(() => hub[Symbol.asyncDispose]());
});

test('a proposal tells its state, its checks and what to change, in the words of the editors alone', async () => {
	const number = await propose(hub, aVetrina);
	const sha = hub.pulls.find(number)?.lastSha ?? '';
	hub.reviews.checkRuns.push({ commit: sha, name: 'contenuti', conclusion: 'failure' });
	await hub.editor.review(number, 'CHANGES_REQUESTED', 'Scrivi il **prezzo** di chi continua.');
	await askAs(hub, 'bruno')('POST', `/repos/example/vicini-e-connessi/issues/${number}/comments`, {
		body: 'Paga qui: https://male.example',
	});
	const { page, complaints } = await visitStates(visited.browser, visited.site, hub);
	await page.getByText('Da correggere').waitFor();
	expect(await textOf(page, '#aperte')).toMatchInlineSnapshot(`
		"Proposte aperte
		Cerca fra le proposte

		Il nome del servizio, del partner o di chi ha mandato la proposta.

		1 proposta aperta

		Rinnova: Vetrina online pronta in un giorno

		Numero 1, mandata il OGGI da anna.

		Da correggere

		La redazione chiede di cambiare qualcosa: leggi qui sotto.

		La redazione chiede
		Scrivi il **prezzo** di chi continua.

		redazione, OGGI

		Controlli
		contenuti: non superato

		Apri la proposta su GitHub
		(Rinnova: Vetrina online pronta in un giorno)"
	`);
	expect(hub.requests.filter(({ login }) => login === undefined).length).toBeLessThanOrEqual(6);
	expect(hub.requests.filter(({ isUnknown }) => isUnknown)).toEqual([]);
	expect(complaints).toEqual([]);
});

test('what strangers and the forge send is text, and no link leads elsewhere', async () => {
	const attack = '<img src=x onerror=alert(1)><a href="https://male.example">qui</a>';
	const number = await propose(hub, { ...aVetrina, title: attack });
	hub.editor.comment(number, `${attack} [qui](javascript:alert(1))`);
	await hub.editor.close(number);
	await propose(hub, { ...aVetrina, title: `${attack} ${'x'.repeat(400)}` });
	const { page, complaints } = await visitStates(visited.browser, visited.site, hub, {
		viewport: { width: 320, height: 740 },
	});
	await page.getByRole('button', { name: /^Vedi com'è andata/ }).click();
	await page.getByText('[qui](javascript:alert(1))').waitFor();
	expect(await page.locator('main img').count()).toBe(0);
	const links = await page.locator('main a').evaluateAll((all) => {
		return all.map((link) => new URL((link as HTMLAnchorElement).href).origin);
	});
	expect(new Set(links)).toEqual(
		new Set(['https://github.com', new URL(visited.site.home).origin]),
	);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	expect(complaints).toEqual([]);
});

test('what ended says so: published with its page, or closed with the reason', async () => {
	const merged = await propose(hub, { ...aVetrina, path: published });
	await hub.editor.merge(merged, 'squash');
	const later = await propose(hub, { ...aVetrina, title: 'Un partner nuovo', path: unbuilt });
	await hub.editor.merge(later);
	const refused = await propose(hub, { ...aVetrina, title: 'Sconti di Natale' });
	hub.editor.comment(refused, 'Uno sconto non è gratuito.');
	await hub.editor.close(refused);
	const { page } = await visitStates(visited.browser, visited.site, hub);
	await page.getByText('Oggi nessuna proposta aspetta la redazione.').waitFor();
	for (const number of [refused, later, merged]) {
		const item = page.locator(`article[aria-labelledby=proposta-${number}]`);
		await item.getByRole('button', { name: /^Vedi com'è andata/ }).click();
	}
	await page.getByText('Uno sconto non è gratuito.').waitFor();
	await page.getByText('La pagina si vedrà al prossimo aggiornamento del sito.').waitFor();
	const link = page.getByRole('link', { name: /^Vedi la pagina pubblicata/ });
	expect(await link.getAttribute('href')).toBe('/offerte/bottegaviva--vetrina-online/');
});

test("among many one finds one's own by words, and turns pages", async () => {
	for (let at = 1; at <= 12; at++) {
		await propose(hub, { ...aVetrina, login: at % 2 ? 'anna' : 'bruno', title: `Proposta ${at}` });
	}
	const { page } = await visitStates(visited.browser, visited.site, hub);
	await page.getByText('12 proposte aperte').waitFor();
	const titles = () => page.locator('section[aria-labelledby=aperte] h3').allInnerTexts();
	expect(await titles()).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((at) => `Proposta ${at}`));
	expect(hub.requests.filter(({ login }) => login === undefined)).toHaveLength(2);
	await page.getByRole('button', { name: 'Pagina dopo' }).press('Enter');
	expect(await titles()).toEqual(['Proposta 2', 'Proposta 1']);
	await page.getByLabel('Cerca fra le proposte').fill('PROPOSTA 7');
	await page.getByText('1 proposta aperta').waitFor();
	await page.getByText('In attesa della redazione').waitFor();
	await page.getByLabel('Cerca fra le proposte').fill('niente di simile');
	await page.getByText('Nessuna proposta ha queste parole.').waitFor();
});

test('trouble is told in a sentence, and one asks again', async () => {
	await propose(hub, aVetrina);
	const used = hub.faults.start({ strike: { kind: 'rateLimit', secondsLeft: 1800 } });
	const { page, setOffline } = await visitStates(visited.browser, visited.site, hub);
	const sentence = page.locator('section[aria-labelledby=aperte] [role=alert] p');
	await sentence.waitFor();
	expect(await sentence.innerText()).toMatch(/^Da questa rete .* Riprova dopo le \d\d:\d\d\.$/);
	used.stop();
	const again = page
		.locator('section[aria-labelledby=aperte]')
		.getByRole('button', { name: 'Riprova' });

	const broken = hub.faults.start({ strike: { kind: 'refuse', status: 502, message: 'Bad' } });
	await again.click();
	await page.getByText('il servizio che le tiene non risponde come dovrebbe').first().waitFor();
	broken.stop();

	await setOffline(true);
	await again.click();
	await page.getByText('Manca il collegamento a Internet.').first().waitFor();
	await setOffline(false);

	await page.clock.install();
	const line = Promise.withResolvers<undefined>();
	const slow = hub.faults.start({ strike: { kind: 'meanwhile', act: () => line.promise } });
	await again.click();
	await page.getByText('Stiamo chiedendo le proposte.').first().waitFor();
	await page.clock.fastForward(5_000);
	await page.getByText('La risposta si fa aspettare.').first().waitFor();
	slow.stop();
	line.resolve(undefined);
	await page.getByRole('heading', { name: aVetrina.title }).waitFor();
});

test('the page is accessible at the width of a small phone, and by keyboard', async () => {
	const number = await propose(hub, aVetrina);
	await hub.editor.review(number, 'CHANGES_REQUESTED', 'Manca il prezzo.');
	const options = { bypassCSP: true, viewport: { width: 320, height: 740 } };
	const { page } = await visitStates(visited.browser, visited.site, hub, options);
	await page.getByText('Manca il prezzo.').waitFor();
	await bringEngines(page);
	expect(await axeFaults(page)).toEqual([]);
	expect((await walkByKeyboard(page)).faults).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('on a site of this machine the drafts of its CMS are listed, and nobody else is asked', async () => {
	const { repository, clone } = await aRepository();
	await openClone(git, repository, clone);
	const branch = 'cms/offers/bottegaviva--nuova';
	await git(clone, ['checkout', '--quiet', '-b', branch]);
	await commit(clone, { 'content/offers/bottegaviva--nuova.md': 'Nuova' }, 'Create offer');
	await git(clone, ['checkout', '--quiet', 'main']);
	await git(clone, ['config', `branch.${branch}.description`, 'decap-cms/pending_review']);
	const cms = await startCmsServer(clone, { cwd: await aFolder(), environment });
	onTestFinished(() => cms.stop());
	const served = await serveBuiltSite({
		...{ directory: visited.site.directory, base: '/', remove: () => Promise.resolve() },
	});
	const gateway = openGateway(cms.port, () => Promise.resolve());
	const server = await startSiteServer(served, gateway, [0]);
	onTestFinished(() => server.stop());

	const { page, complaints } = await visit(visited.browser, `${server.origin}/proponi/stato/`);
	await page.getByText('In revisione').waitFor();
	expect(await page.getByRole('link', { name: /^Apri la bozza/ }).getAttribute('href')).toBe(
		'/admin/#/collections/offers/entries/bottegaviva--nuova',
	);
	expect(complaints).toEqual([]);
});

test('without JavaScript there is a way to the list of the forge', async () => {
	const { page } = await visitStates(visited.browser, visited.site, hub, {
		javaScriptEnabled: false,
	});
	const link = page.getByRole('link', { name: 'Vedi le proposte su GitHub' });
	expect(await link.getAttribute('href')).toBe(
		'https://github.com/example/vicini-e-connessi/pulls',
	);
});

async function textOf(page: Page, heading: string): Promise<string> {
	const section = page.locator('section').filter({ has: page.locator(heading) });
	const today = /\d{1,2}º? [a-z]+ \d{4}/g;
	return (await section.innerText()).replaceAll(today, 'OGGI');
}

const published = 'content/offers/bottegaviva--vetrina-online.md';
const unbuilt = 'content/partners/nuovo-partner.md';
const aVetrina = {
	login: 'anna',
	title: 'Rinnova: Vetrina online pronta in un giorno',
	path: 'content/offers/bottegaviva--altro.md',
};
