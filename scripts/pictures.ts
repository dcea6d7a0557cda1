import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from './e2e/browser.ts';
import { serveSample } from './e2e/built-site.ts';
import { startSite } from './e2e/started-site.ts';
import { takeCataloguePictures } from './pictures/catalogue-pictures.ts';
import { takeCmsPictures } from './pictures/cms-pictures.ts';
import { takeFormPictures } from './pictures/form-pictures.ts';
import { guidePictures } from './pictures/guide-picture.ts';
import { takeProposalPictures } from './pictures/proposal-pictures.ts';

/** The README's pictures: a name, a page of the sample catalogue, and the width of the window. */
const pictures = [
	{ name: 'home', page: '', width: 1280, height: 900 },
	{ name: 'offerta', page: 'offerte/bottegaviva--vetrina-online/', width: 360, height: 740 },
];

const browser = await launchBrowser();
try {
	await takeReadmePictures();
	console.log(`${pictures.length} pictures in .github/pictures.`);
	await takeGuidePictures();
	console.log(`The guides' pictures are in ${guidePictures}.`);
} finally {
	await browser.close();
}

async function takeReadmePictures(): Promise<void> {
	await using site = await serveSample();
	for (const { name, page: address, width, height } of pictures) {
		const page = await browser.newPage({ viewport: { width, height } });
		await page.goto(site.home + address, { waitUntil: 'networkidle' });
		await page.screenshot({ path: `.github/pictures/${name}.png` });
	}
}

/** On what `npm start` serves: the last commit, not the files of the work tree. */
async function takeGuidePictures(): Promise<void> {
	const workspace = await mkdtemp(path.join(tmpdir(), 'pictures-'));
	const site = await startSite(workspace);
	try {
		await takeFormPictures(browser, site.home);
		await takeCmsPictures(browser, site.home);
		await takeCataloguePictures(browser, site.home);
		await takeProposalPictures(browser);
	} finally {
		await site.stop();
		await rm(workspace, { recursive: true });
	}
}
