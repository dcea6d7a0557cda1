import { expect, test } from 'vitest';
import { forgePage, mailWith } from './hand-over.ts';

const site = { repository: 'example/vicini', branch: 'main' };
const file = {
	path: 'content/offers/forno--pane.md',
	text: '---\ntitle: Pane & latte\n---\n\nÈ + #1\n',
};

test('a short new file stands in the page of the forge already, whatever signs it holds', () => {
	const { address, isFilled } = forgePage(site, file, false);
	const page = new URL(address);
	expect(isFilled).toBe(true);
	expect(page.origin + page.pathname).toBe('https://github.com/example/vicini/new/main');
	expect(Object.fromEntries(page.searchParams)).toEqual({ filename: file.path, value: file.text });
});

test('above 7,500 bytes of address the page of the forge is empty', () => {
	const spare = 7_500 - forgePage(site, { ...file, text: '' }, false).address.length;
	const just = { ...file, text: 'a'.repeat(spare) };
	expect(forgePage(site, just, false).address).toHaveLength(7_500);
	expect(forgePage(site, { ...file, text: `${just.text}a` }, false)).toEqual({
		address:
			'https://github.com/example/vicini/new/main?filename=content%2Foffers%2Fforno--pane.md',
		isFilled: false,
	});
});

test('a file that is there is changed on its own page', () => {
	expect(forgePage(site, file, true)).toEqual({
		address: 'https://github.com/example/vicini/edit/main/content/offers/forno--pane.md',
		isFilled: false,
	});
});

test('a mail holds short files and their names; long ones are for an attachment', () => {
	const words = { subject: 'Proposta: Pane', lead: 'Buongiorno.' };
	const mail = new URL(mailWith('a@ente.example', words, [file]) ?? '');
	expect(mail.pathname).toBe('a@ente.example');
	expect(mail.searchParams.get('body')).toBe(
		`Buongiorno.\n\n${file.path}\n\n${file.text}`.replaceAll('\n', '\r\n'),
	);
	expect(mailWith('a@ente.example', words, [{ ...file, text: 'è'.repeat(400) }])).toBeUndefined();
});
