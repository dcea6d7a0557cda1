import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Adds to a copy of the sample catalogue more offers of one category, and more news, than stand on a page.
 *
 * @param content the folder of the copy
 */
export async function addMoreThanAPage(content: string): Promise<void> {
	await Promise.all([addPaymentOffers(content), addNews(content)]);
}

/** Thirteen offers where the sample has none that is active: one more than comes at a time. */
async function addPaymentOffers(content: string): Promise<void> {
	const folder = path.join(content, 'offers');
	const ended = await readFile(
		path.join(folder, 'bottegaviva--incassare-con-un-messaggio.md'),
		'utf8',
	);
	for (let number = 1; number <= 13; number++) {
		const text = ended
			.replace(/^title: .*$/m, `title: Incassare con il messaggio numero ${number}`)
			.replace(/^validUntil: .*$/m, 'validUntil: 2027-06-30');
		await writeFile(path.join(folder, `bottegaviva--messaggio-${number}.md`), text);
	}
}

/** Thirteen pieces for firms, all on deadlines: more than stand on one page. */
async function addNews(content: string): Promise<void> {
	const folder = path.join(content, 'announcements');
	await mkdir(folder);
	const numbers = Array.from({ length: 13 }, (_, position) => position + 1);
	await Promise.all(
		numbers.map((number) => {
			const day = `2026-10-${String(number).padStart(2, '0')}`;
			return writeFile(
				path.join(folder, `${day}-scadenza.md`),
				`---
title: La scadenza numero ${number}
date: ${day}
summary: Restano pochi giorni per aderire ai servizi di questo mese.
categories: [scadenze]
readers: [imprese]
---
Chi ha già attivato il servizio continua a usarlo fino alla fine del suo periodo gratuito.
`,
			);
		}),
	);
}
