import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { sampleContent } from './built-site.ts';
import { save, setStatus } from './cms.ts';
import type { Fault, Strike } from './fake-github/faults.ts';
import { enterCms } from './open-authoring.ts';
import { type OpenAuthoringSite, serveOpenAuthoring } from './open-authoring-site.ts';

const offer = 'bottegaviva--vetrina-online';
const addition = ' Anche di sera.';

const notice = (page: Page) => page.locator('#connection');
const summary = (page: Page) => page.getByLabel('In breve: che cosa ottieni');
const draftOf = (login: string) => `cms/${login}/vicini-e-connessi/offers/${offer}`;

let browser: Browser;
let site: OpenAuthoringSite;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveOpenAuthoring(sampleContent)]);
});
afterAll(async () => {
	await site[Symbol.asyncDispose]();
	await browser.close();
});

test('a correction that GitHub does not take stays in the form until it is saved', async () => {
	const { hub } = site;
	const { page, complaints } = await correctAs('carla');
	const limit = hub.faults.start({ strike: { kind: 'rateLimit', secondsLeft: 600 } });
	const end = new Date(Date.now() + 600_000);
	await press(page, 'Salva');
	const words = await told(page, 'La voce non è salvata');
	limit.stop();
	expect(words).toContain('GitHub ha ricevuto troppe richieste');
	const minutes = [end, new Date(end.getTime() + 60_000)].map(timeOf);
	expect(minutes.some((time) => words.includes(`Il limite finisce alle ${time}`))).toBe(true);
	await page.getByText('La voce non è stata salvata: GitHub ha ricevuto').waitFor();
	expect(await summary(page).inputValue()).toContain(addition);

	for (const [fault, code] of process.env['LONG'] === undefined ? refusals.slice(0, 1) : refusals) {
		const running = hub.faults.start(fault);
		await press(page, 'Salva');
		await notice(page)
			.getByText(`GitHub non ha accettato la richiesta (codice ${code}).`)
			.waitFor();
		running.stop();
		expect(running.struck).toBeGreaterThan(0);
		expect(await notice(page).innerText()).toContain('scrivi a vicini@valfiorita.example');
		expect(await page.getByText('API_ERROR').count()).toBe(0);
		expect(await summary(page).inputValue()).toContain(addition);
		await notice(page).getByRole('button', { name: 'Chiudi' }).click();
		await notice(page).waitFor({ state: 'hidden' });
	}
	expect(await branches('carla')).toEqual(['main']);
	expect(
		await page.getByRole('button', { name: /^(Cancella|Stato)/ }).count(),
		'what can be done with a draft',
	).toBe(0);

	// Chromium itself tries once more on a connection that was in use: it takes more than a few.
	const lost = hub.faults.start({ strike: { kind: 'cutOff' } });
	const interrupted = told(page, 'Il collegamento si è interrotto');
	await press(page, 'Salva');
	expect(await interrupted).toContain('riprova da solo');
	lost.stop();
	await page.getByText('Modifiche salvate').waitFor();
	await notice(page).waitFor({ state: 'hidden' });
	expect(lost.struck).toBeGreaterThan(0);
	expect(await branches('carla')).toEqual([draftOf('carla'), 'main']);
	expect(complaints).toEqual([]);
	await page.context().close();
});

test('who is signed out while writing signs in in another tab, and saves', async () => {
	const { page } = await correctAs('anna');
	site.hub.people.revoke('anna');
	await press(page, 'Salva');
	const words = await told(page, 'La voce non è salvata');
	expect(words).toContain('GitHub non riconosce più il tuo accesso');
	expect(await summary(page).inputValue()).toContain(addition);

	const [tab] = await Promise.all([
		page.context().waitForEvent('page'),
		notice(page).getByRole('link', { name: "Entra di nuovo in un'altra scheda" }).click(),
	]);
	expect(await told(tab, 'Non sei ancora dentro')).toContain(
		'Per entrare scegli «Accedi con GitHub».',
	);
	await press(tab, 'Accedi con GitHub');
	await tab.getByRole('heading', { name: 'Offerte' }).waitFor();
	await press(page, 'Salva');
	await page.getByText('Modifiche salvate').waitFor();
	expect(await branches('anna')).toEqual([draftOf('anna'), 'main']);

	const unreadable = async (entry: string, fault: Fault) => {
		await page.goto(`${site.home}admin/#/collections/offers`);
		await page.getByRole('heading', { name: 'Offerte' }).waitFor();
		const running = site.hub.faults.start(fault);
		await page.goto(`${site.home}admin/#/collections/offers/entries/${entry}`);
		const said = await told(page, 'Il modulo non riesce a leggere il catalogo');
		running.stop();
		expect(await page.getByRole('button', { name: 'Salva', exact: true }).count()).toBe(0);
		await notice(page).getByRole('button', { name: 'Chiudi' }).click();
		return said;
	};
	expect(
		await unreadable(offer, { on: { path: /branches/ }, strike: refused(502, 'Bad Gateway') }),
		'the published entry in place of the draft',
	).toContain('In questo momento GitHub ha un guasto.');
	const other = 'pacco-lieve--consegna-in-bici';
	expect(
		await unreadable(other, { on: { path: /content/ }, strike: refused(429, 'Slow down') }),
		'an empty entry in place of the published one',
	).toContain('Aspetta qualche minuto.');
	await page.context().close();
});

test('a newcomer with an unrelated copy, refused at first, comes in and proposes', async () => {
	const { hub } = site;
	hub.repositories.addUnrelated('bruno', 'vicini-e-connessi');
	// It is asked for sixty times, once a second.
	hub.repositories.forkDelay = 62;
	const { page } = await site.pageOf(browser, 'bruno');
	const failures: string[] = [];
	page.on('pageerror', ({ message }) => failures.push(message));
	hub.signIn.visitor = undefined;
	await page.clock.install();
	await page.goto(`${site.home}admin/`);
	const allowWindows = await blockWindows(page);
	await press(page, 'Accedi con GitHub');
	expect(await told(page, 'Non sei ancora dentro')).toContain('Permetti a questo sito di aprire');
	expect(failures).toEqual([]);
	await allowWindows();
	await press(page, 'Accedi con GitHub');
	await notice(page).getByText('Su GitHub non hai dato il permesso').waitFor();

	hub.signIn.visitor = 'bruno';
	await press(page, 'Accedi con GitHub');
	await page.getByText('Per proporre serve una tua copia del catalogo').waitFor();
	await press(page, 'Crea la mia copia');
	const minute = async () => {
		await page.clock.runFor(1000);
		return notice(page).innerText();
	};
	await expect
		.poll(minute, { interval: 10 })
		.toContain('La tua copia del catalogo su GitHub non è ancora pronta.');
	await press(page, 'Accedi con GitHub');
	await press(page, 'Crea la mia copia');
	await expect.poll(minute, { interval: 10 }).toBe('');
	await page.getByRole('heading', { name: 'Offerte' }).waitFor();
	await notice(page).waitFor({ state: 'hidden' });
	await correct(page);
	await save(page);
	await setStatus(page, 'In revisione');
	const draft = `cms/bruno/vicini-e-connessi-1/offers/${offer}`;
	expect(await branches('bruno')).toEqual([draft, 'main']);
	expect(hub.pulls.all.map(({ head }) => head.branch)).toContain(draft);
	await page.context().close();
});

/** All but the first are tried by `npm run test:long`. */
const refusals: [Fault, number][] = [
	[{ on: { method: 'POST', path: /git\/trees$/ }, strike: refused(422, 'BadObjectState') }, 422],
	[{ on: { method: 'POST', path: /git\/refs$/ }, strike: refused(409, 'Conflict') }, 409],
	[{ on: { method: 'POST', path: /git\/blobs$/ }, strike: refused(403, 'Forbidden') }, 403],
];

/** Opens an entry as somebody new, and corrects it. */
async function correctAs(login: string) {
	const visit = await site.pageOf(browser, login);
	await enterCms(visit.page, site.home, { isNew: true });
	await correct(visit.page);
	return visit;
}

async function correct(page: Page): Promise<void> {
	await page.goto(`${site.home}admin/#/collections/offers/entries/${offer}`);
	await summary(page).press('Control+End');
	await summary(page).pressSequentially(addition);
}

async function press(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name, exact: true }).click();
}

/** What the notice with this title says. */
async function told(page: Page, title: string): Promise<string> {
	const shown = page.getByRole('alert').filter({ has: page.getByRole('heading', { name: title }) });
	await shown.waitFor();
	return shown.innerText();
}

/** Lets no window open, as browsers do where nobody has allowed it, until they may again. */
async function blockWindows(page: Page) {
	const original = await page.evaluateHandle(() => {
		const open = window.open.bind(window);
		window.open = () => null;
		return open;
	});
	return () =>
		original.evaluate((open) => {
			window.open = open;
		});
}

async function branches(login: string): Promise<string[]> {
	const refs = `refs/forks/${login}/heads/`;
	const found = await site.hub.git.text(['for-each-ref', '--format=%(refname)', refs]);
	return found.split('\n').map((ref) => ref.slice(refs.length));
}

function timeOf(date: Date): string {
	return date.toLocaleTimeString('it-IT', { hour: '2-digit', minute: '2-digit' });
}

function refused(status: number, message: string): Strike {
	return { kind: 'refuse', status, message };
}
