import sharp from 'sharp';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collections } from '../../src/schema/collections.ts';
import { describeFields } from '../../src/schema/describe.ts';
import { launchBrowser } from './browser.ts';
import { sampleContent } from './built-site.ts';
import { fillIn, save, setStatus, writeOver } from './cms.ts';
import { choosePicture, enterCms } from './open-authoring.ts';
import { type OpenAuthoringSite, serveOpenAuthoring } from './open-authoring-site.ts';
import { typedOffer } from './typed-offer.ts';

const news = {
	title: 'Perché no? La piazza si fa digitale',
	date: '2026-11-16',
	summary: 'Una novità breve per i negozi della piazza, scritta in due righe e con una foto.',
	imageAlt: "La piazza vista dall'alto",
	categories: ['Avvisi'],
	body: 'Questa è una novità per chi ha una bottega: da lunedì la piazza ha la sua vetrina.',
};
const newsFile = 'content/announcements/2026-11-16-perche-no-la-piazza-si-fa-digitale.md';
const branch =
	'cms/anna/vicini-e-connessi/announcements/2026-11-16-perche-no-la-piazza-si-fa-digitale';

let browser: Browser;
let site: OpenAuthoringSite;
beforeAll(async () => {
	browser = await launchBrowser();
	site = await serveOpenAuthoring(sampleContent);
});
afterAll(async () => {
	await site[Symbol.asyncDispose]();
	await browser.close();
});

test('a partner forks, saves a draft with its picture, proposes it, corrects it, and sees it published', async () => {
	const { hub, home } = site;
	const { page, complaints } = await site.pageOf(browser, 'anna');
	await enterCms(page, home, { isNew: true });
	await page.goto(`${home}admin/#/collections/announcements/new`);
	await fillIn(page, describeFields(collections.announcements.schema), news);
	await choosePicture(page, 'Foto della Piazza.png', await aPicture());
	await save(page);
	expect(await branches('anna')).toEqual([branch, 'main']);
	const draft = `refs/forks/anna/heads/${branch}`;
	expect(await changesOf(draft)).toEqual([
		'content: add 2026-11-16-perche-no-la-piazza-si-fa-digitale',
		`A ${newsFile}`,
		'A public/uploads/redazione/foto-della-piazza.png',
	]);
	expect(hub.pulls.all, 'proposed before it was said').toEqual([]);

	await setStatus(page, 'In revisione');
	expect(hub.pulls.all).toMatchObject([
		{ number: 1, state: 'open', author: { login: 'anna' }, head: { branch } },
	]);

	await hub.editor.push('content: change help', { 'content/pages/nuova.mdx': '# Nuova\n' });
	hub.editor.comment(1, 'Manca il giorno.');
	await writeOver(page.getByLabel('In breve (facoltativo)'), `${news.summary} Dal lunedì.`);
	await save(page);
	expect(await hub.git.ask(['merge-base', '--is-ancestor', 'main', draft])).toBeDefined();
	expect(await hub.git.text(['show', `${draft}:${newsFile}`])).toContain('Dal lunedì.');
	expect((await hub.git.text(['diff', '--name-only', `main...${draft}`])).split('\n')).toEqual([
		newsFile,
		'public/uploads/redazione/foto-della-piazza.png',
	]);
	expect(hub.pulls.all).toHaveLength(1);

	await hub.editor.merge(1);
	await page.goto(`${home}admin/#/workflow`);
	await page.reload();
	await page.getByRole('heading', { name: 'In revisione' }).waitFor();
	await expect.poll(() => branches('anna')).toEqual(['main']);
	expect(await hub.git.text(['show', `main:${newsFile}`])).toContain('Dal lunedì.');
	expect(hub.requests.filter(({ isUnknown }) => isUnknown)).toEqual([]);
	expect(complaints, 'addresses of others, and what the policy refused').toEqual([]);
});

test('two partners may propose the same title', async () => {
	const { hub, home } = site;
	const first = hub.pulls.all.length + 1;
	for (const [login, partner] of [
		['anna', 'Bottegaviva'],
		['bruno', 'Pacco Lieve'],
	] as const) {
		const { page } = await site.pageOf(browser, login);
		await enterCms(page, home, { isNew: login === 'bruno' });
		await page.goto(`${home}admin/#/collections/offers/new`);
		await fillIn(page, describeFields(collections.offers.schema), { ...offer, partner });
		await save(page);
		await setStatus(page, 'In revisione');
		await page.close();
	}
	await hub.editor.merge(first);
	await hub.editor.merge(first + 1);
	const files = await hub.git.text(['ls-tree', '--name-only', 'main', 'content/offers/']);
	expect(files.split('\n').filter((file) => file.includes('stesso-titolo'))).toEqual([
		'content/offers/bottegaviva--lo-stesso-titolo-per-due-partner.md',
		'content/offers/pacco-lieve--lo-stesso-titolo-per-due-partner.md',
	]);
});

async function branches(login: string): Promise<string[]> {
	const refs = `refs/forks/${login}/heads/`;
	const found = await site.hub.git.text(['for-each-ref', '--format=%(refname)', refs]);
	return found.split('\n').map((ref) => ref.slice(refs.length));
}

/** The message of a branch's only commit, and the files it changes. */
async function changesOf(ref: string): Promise<string[]> {
	const log = ['log', '--format=%s', '--name-status', `main..${ref}`];
	const lines = (await site.hub.git.text(log)).split('\n').filter(Boolean);
	return lines.map((line) => line.replace('\t', ' '));
}

function aPicture(): Promise<Buffer> {
	const background = '#0066cc';
	return sharp({ create: { width: 1200, height: 800, channels: 3, background } })
		.png()
		.toBuffer();
}

const offer = { ...typedOffer, title: 'Lo stesso titolo per due partner' };
