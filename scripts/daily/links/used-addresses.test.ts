import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aCatalogue } from '../../acts/testing/a-catalogue.ts';
import { look } from '../look.ts';

const terms = 'https://www.bottegaviva.example/condizioni';
const own = 'https://www.bottegaviva.example/vicini/vetrina';

test('finds addresses in fields and in texts, each once, with all that lead there', async () => {
	const { shown } = await addressesOn('2026-11-16', (text) =>
		text.replace(/\n---\n/, `\n---\nVedi [qui](${terms}) o ${terms}.\n\n`),
	);
	expect(shown.get(terms)).toEqual([{ of: 'offers', id: 'bottegaviva--vetrina-online' }]);
	expect(shown.get('https://www.bottegaviva.example/')).toEqual([
		{ of: 'partners', id: 'bottegaviva' },
	]);
});

test.each([
	['2026-11-08', true],
	['2026-11-09', true],
	['2027-03-31', true],
	['2027-04-01', false],
])(
	'on %s an offer from the 9th of November to the 31st of March leads somewhere: %s',
	async (day, leads) => {
		const { shown, all } = await addressesOn(day);
		expect(shown.has(own)).toBe(leads);
		expect(all.has(own)).toBe(true);
	},
);

test('a withdrawn offer leads nowhere', async () => {
	const { shown } = await addressesOn('2026-11-16', (text) =>
		text.replace(/^title:/m, 'status: ritirata\ntitle:'),
	);
	expect(shown.has(own)).toBe(false);
});

async function addressesOn(day: string, edit = (text: string) => text) {
	const root = await aCatalogue();
	onTestFinished(() => rm(root, { recursive: true }));
	const file = join(root, 'content/offers/bottegaviva--vetrina-online.md');
	await writeFile(file, edit(await readFile(file, 'utf8')));
	return look(root, day, day).addresses;
}
