import { launchBrowser } from './e2e/browser.ts';
import { serveSample } from './e2e/built-site.ts';

/** The README's pictures: a name, a page of the sample catalogue, and the width of the window. */
const pictures = [
	{ name: 'home', page: '', width: 1280, height: 900 },
	{ name: 'offerta', page: 'offerte/bottegaviva--vetrina-online/', width: 360, height: 740 },
];

await using site = await serveSample();
const browser = await launchBrowser();
for (const { name, page: address, width, height } of pictures) {
	const page = await browser.newPage({ viewport: { width, height } });
	await page.goto(site.home + address, { waitUntil: 'networkidle' });
	await page.screenshot({ path: `.github/pictures/${name}.png` });
}
await browser.close();
console.log(`${pictures.length} pictures in .github/pictures.`);
