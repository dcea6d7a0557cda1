import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aDesk } from './testing/a-desk.ts';
import { aWeb } from './testing/a-web.ts';

const vetrina = 'offers/bottegaviva--vetrina-online.md';

test('a report that is too long for a terminal is cut there, and whole in a pipe or where that was asked', async () => {
	const web = await aWeb((_, response) => response.end());
	const { root, run } = await aDesk(web, true);
	const text = await readFile(join(root, 'content', vetrina), 'utf8');
	for (let at = 0; at < 40; at += 1) {
		const file = `offers/bottegaviva--vetrina-${at}.md`;
		await writeFile(
			join(root, 'content', file),
			text.replace(/^validUntil:.*/m, 'validUntil: 2026-11-20').replace(/^title: /m, `$&${at} `),
		);
	}
	const { said } = await run('--today', '2026-11-16');
	expect(said.length).toBeLessThan(14_000);
	expect(said).not.toMatch(/\]\(|azione=|\*\*|```|@pacco/);
	expect(said.split('\n').at(0)).toMatch(/^Oggi: senti i partner di 40 offerte/);
	expect(said.split('\n').slice(-2).join('\n')).toMatchInlineSnapshot(`
		"Su GitHub il programma manda un promemoria a 2 partner: Bottegaviva, Pacco
		Lieve. Si legge con npm run daily -- --all."
	`);
	const whole = await run('--today', '2026-11-16', '--all');
	const { printed } = await program('--root', root, '--today', '2026-11-16');
	for (const text of [whole.said, printed]) {
		expect(text.match(/npm run act -- rinnova bottegaviva--vetrina-\d+/g)).toHaveLength(8);
		for (let at = 0; at < 40; at += 1) expect(text).toContain(`bottegaviva--vetrina-${at} `);
		expect(text).toContain('Promemoria per i partner\n');
		expect(text).toContain('@pacco-lieve-esempio');
	}
});

test('on a day without anything to do a terminal has a few lines', async () => {
	const { root, run } = await aDesk(await aWeb((_, response) => response.end()), true);
	await rm(join(root, 'content/offers'), { recursive: true });
	await rm(join(root, 'content/partners'), { recursive: true });
	expect((await run('--today', '2026-11-16')).said).toMatchInlineSnapshot(`
		"Oggi non c'è niente da fare.

		Catalogo del 16 novembre 2026: 0 offerte attive, 0 partner.

		Questa volta nessuno ha provato i collegamenti: npm run daily -- --links li
		prova."
	`);
});

test('on a laptop it prints the report and the reminders, and asks nobody', async () => {
	const { hub, root } = await aDesk(await aWeb((_, response) => response.end()));
	const { printed, code } = await program('--root', root, '--today', '2026-11-16');
	expect(code).toBe(0);
	expect(printed.split('\n')[0]).toMatch(/^\*\*Oggi: /);
	expect(printed).toContain('### Promemoria per i partner\n');
	expect(printed).toContain('@pacco-lieve-esempio');
	expect(hub.requests).toEqual([]);
	expect((await program('--today', 'domani')).printed).toContain('--today vuole un giorno');
	for (const option of ['--help', '-h', '--aiuto']) {
		const { printed: told, code: end } = await program(option);
		expect([told.split('\n')[0], end]).toEqual(['Uso: npm run daily [-- …]', 0]);
	}
	expect((await program('--forza')).printed).toContain('Non capisco «--forza»');
});

function program(...args: string[]): Promise<{ printed: string; code: number }> {
	return new Promise((resolve) => {
		const all = ['scripts/daily-report.ts', ...args];
		execFile(process.execPath, all, (error, out, err) => {
			resolve({ printed: out + err, code: Number(error?.code ?? 0) });
		});
	});
}
