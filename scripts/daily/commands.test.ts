import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCatalogue, act } from '../acts/testing/a-catalogue.ts';
import { look, makeReport } from './look.ts';
import { reportMarkdown } from './markdown/report-markdown.ts';
import { nothing } from './memory/memory.ts';

const today = '2026-11-16';
let root: string;
let commands: string[];

beforeAll(async () => {
	root = await aCatalogue();
	for (const [file, change] of Object.entries(changes)) {
		const place = path.join(root, 'content', file);
		await writeFile(place, change(await readFile(place, 'utf8')));
	}
	commands = commandsIn(textOf(root));
});

afterAll(async () => {
	await rm(root, { recursive: true });
});

test('the report has a command of every kind', () => {
	expect([...new Set(commands.map(kindOf))].sort()).toEqual([
		'riapri',
		'rinnova --conferma-entro',
		'rinnova --fino-al',
		'rinnova --fino-al --gratis-fino-al',
		'ritira',
		'sospendi --motivo',
		'verifica --come',
		'verifica --come --ogni',
	]);
});

test('every command of the report runs as it was pasted, or says what a person must decide', async () => {
	for (const command of commands) {
		const { said, isDone } = await paste(command);
		const isOpen = /AAAA|MODO/.test(command);
		expect([command, isDone]).toEqual([command, !isOpen]);
		if (isOpen) expect(said).toMatch(/^Dopo --.* scrivi /);
	}
});

test('every command does what it says once a person has decided', async () => {
	for (const command of commands) {
		const { said, isDone } = await paste(
			command
				.replace('--fino-al AAAA-MM-GG', '--fino-al 2027-09-30')
				.replace('--gratis-fino-al AAAA-MM-GG', '--gratis-fino-al 2027-12-31')
				.replace('--conferma-entro AAAA-MM-GG', '--conferma-entro 2027-03-01')
				.replace('MODO', 'lettura-condizioni'),
		);
		expect([command, isDone && said.includes('+++ b/content/')]).toEqual([command, true]);
	}
});

test('an offer whose partner is suspended too has no command that would be refused', async () => {
	const own = await aCatalogue();
	const bike = path.join(own, 'content', 'offers/pacco-lieve--consegna-in-bici.md');
	const partner = path.join(own, 'content', 'partners/pacco-lieve.md');
	await writeFile(bike, suspended(await readFile(bike, 'utf8')));
	await writeFile(
		partner,
		(await readFile(partner, 'utf8')).replace(/^name:/m, 'status: sospeso\nname:'),
	);
	const text = textOf(own);
	await rm(own, { recursive: true });
	expect(text).toContain('è sospeso: prima va riattivato.');
	expect(text).not.toContain('riapri pacco-lieve');
});

function textOf(folder: string): string {
	const looked = look(folder, today, today);
	const { report } = makeReport(looked, undefined, { memory: nothing });
	const use = { of: 'offers' as const, id: 'pacco-lieve--ordini-ed-etichette' };
	const links = {
		...{ doubtful: 0, well: 0, unsure: 0, excepted: 0, skipped: 0, left: 0 },
		dead: [
			{
				...{ address: 'https://www.paccolieve.example/guida', since: '2026-11-14' },
				...{ fault: { kind: 'silent' as const }, uses: [use] },
			},
		],
	};
	return reportMarkdown({ ...report, links }, { most: Infinity }).text;
}

function commandsIn(text: string): string[] {
	return [...text.matchAll(/^ *npm run act -- (.*)$/gm)].map(([, words = '']) => words);
}

function kindOf(command: string): string {
	return [command.split(' ')[0], ...(command.match(/(?<= )--[a-z-]+/g) ?? [])].join(' ');
}

/** What the act says to the words that a shell makes of a command; nothing is written. */
async function paste(command: string): Promise<{ said: string; isDone: boolean }> {
	const { stdout } = await promisify(execFile)('sh', ['-c', `printf '%s\\0' ${command}`]);
	return act(root, ...stdout.split('\0').slice(0, -1), '--dry-run');
}

function suspended(text: string): string {
	const lines = 'status: sospesa\nsuspension:\n  by: redazione\n  from: 2026-11-01\n';
	return text.replace(/^title:/m, `${lines}  reason: Il modulo non risponde da giorni.\ntitle:`);
}

const changes: Record<string, (text: string) => string> = {
	'offers/bottegaviva--vetrina-online.md': (text) =>
		text
			.replace(/^validUntil:.*/m, 'validUntil: 2026-11-20')
			.replace(
				/^freePeriod:.*\nfreeMonths:.*/m,
				'freePeriod: fino-alla-data\nfreeUntil: 2026-11-30',
			)
			.replace('on: 2026-11-12', 'on: 2027-11-12'),
	'offers/rete-lanterna--foto-e-mappe-in-due-lingue.md': (text) =>
		text.replace(/^validUntil:.*/m, 'reviewBy: 2026-11-20'),
	'offers/bottegaviva--incassare-con-un-messaggio.md': (text) =>
		text.replace(/^title:/m, 'availability: esaurita\ntitle:'),
	'offers/pacco-lieve--consegna-in-bici.md': suspended,
	'partners/bottegaviva.md': (text) => text.replace(/^verification:\n(?: {2}.*\n)+/m, ''),
};
