import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
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
	expect(said.length).toBeLessThan(21_000);
	expect(said).toContain('Messaggi pronti per i partner: 2. Con `npm run daily -- --all` si');
	const whole = await run('--today', '2026-11-16', '--all');
	const { printed } = await program('--root', root, '--today', '2026-11-16');
	for (const text of [whole.said, printed]) {
		expect(text.match(/npm run act -- rinnova bottegaviva--vetrina-\d+/g)).toHaveLength(40);
		expect(text).toContain('@pacco-lieve-esempio');
	}
});

test('on a laptop it prints the report and the reminders, and asks nobody', async () => {
	const { hub, root } = await aDesk(await aWeb((_, response) => response.end()));
	const { printed, code } = await program('--root', root, '--today', '2026-11-16');
	expect(code).toBe(0);
	expect(printed.split('\n')[0]).toMatch(/^\*\*Oggi: /);
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
