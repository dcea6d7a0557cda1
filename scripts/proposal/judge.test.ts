import { expect, test } from 'vitest';
import { parseEvent } from './event.ts';
import { judgeProposal } from './judge.ts';
import { formatJudgement } from './judgement-text.ts';
import { aCatalogue, offer, partner } from './testing/a-catalogue.ts';
import { anEvent } from './testing/an-event.ts';
import type { Content } from './testing/attack-repository.ts';

const vetrina = 'content/offers/bottegaviva--vetrina.md';
const changed = { [vetrina]: offer({ title: 'Vetrina online pronta in due giorni' }) };
const code = { 'package.json': '{ "scripts": {} }', '.github/workflows/x.yml': 'on: push' };

test('a maintainer’s change of its own offer is admitted', async () => {
	expect(await judge(changed)).toMatchObject({
		isAdmitted: true,
		objections: [],
		isEditors: false,
	});
});

test('all that is outside comes at once, and nothing inside is read before', async () => {
	const { objections } = await judge({ ...code, [vetrina]: 'no fields', 'src/x.ts': '' });
	expect(objections.map(({ file }) => file)).toEqual([...Object.keys(code).sort(), 'src/x.ts']);
});

test.each(['write', 'maintain', 'admin'])(
	'an editor, who may %s, changes everything',
	async (permission) => {
		expect(await judge(code, { permission })).toMatchObject({ isAdmitted: true, isEditors: true });
		expect(await judge(code, { permission, headOwner: 'ente' })).toMatchObject({
			isAdmitted: true,
		});
	},
);

test.each(['read', 'triage', 'none', ''])(
	'who may %j is no editor, whatever the event says',
	async (permission) => {
		expect(await judge(code, { permission })).toMatchObject({ isAdmitted: false });
	},
);

test.each(['bruno', null])(
	'an editor does not lend its rights to a branch of %s',
	async (headOwner) => {
		const options = { permission: 'admin', headOwner };
		expect(await judge(code, options)).toMatchObject({ isAdmitted: false, isEditors: false });
	},
);

test('other repositories of the same organisation have other people who may write', async () => {
	const options = { permission: 'admin', headOwner: 'ente', headName: 'prove' };
	expect(await judge(code, options)).toMatchObject({ isAdmitted: false, isEditors: false });
});

test.each(['read', 'admin'])(
	'what is for another branch is not admitted (%s)',
	async (permission) => {
		const { isAdmitted, objections } = await judge(changed, { permission, into: 'registro' });
		expect(isAdmitted).toBe(false);
		expect(objections.map(({ problem }) => problem)).toEqual([
			'La proposta non è per il catalogo pubblicato, ma per un altro ramo.',
		]);
	},
);

test('a history that has nothing in common with the catalogue’s is an objection, and no failure of ours', async () => {
	const { repository } = aCatalogue();
	const head = repository.change(undefined, changed);
	const { isAdmitted, objections } = await judgeHead(head);
	expect(isAdmitted).toBe(false);
	expect(objections).toMatchObject([
		{ cure: 'Riparti da una copia del catalogo e rifai la modifica.' },
	]);
});

test('the register comes from a workflow of the repository, and nothing else does', async () => {
	const register = { 'content/register.yml': 'updatedOn: 2026-11-16' };
	const bot = { author: 'github-actions[bot]', headOwner: 'ente' };
	expect(await judge(register, bot)).toMatchObject({ isAdmitted: true, isEditors: false });
	for (const [files, options] of [
		[{ ...register, [vetrina]: offer({ title: 'Una vetrina diversa da prima' }) }, bot],
		[{ 'content/site.yml': '' }, bot],
		[{ 'content/register.yml': { mode: '120000', text: '/etc/passwd' } }, bot],
		[register, { ...bot, headOwner: 'anna' }],
		[register, { ...bot, headOwner: null }],
		[register, { ...bot, headName: 'prove' }],
		[register, { author: 'anna', headOwner: 'ente' }],
		[register, { author: 'github-actions', headOwner: 'ente' }],
	] as const)
		expect(await judge(files, options)).toMatchObject({ isAdmitted: false });
});

test('a proposal of 5,000 files stops before any of them is read', async () => {
	const files = Object.fromEntries(
		Array.from({ length: 5_000 }, (_, at) => [`content/offers/bottegaviva--${at}.md`, sameText]),
	);
	const { objections } = await judge(files);
	expect(objections.map(({ problem }) => problem)).toEqual(['La proposta cambia più di 50 file.']);
});

test('one that contradicts what is published is not admitted', async () => {
	const { repository, base } = aCatalogue();
	const head = repository.change(base, changed);
	const main = repository.change(base, {
		[vetrina]: offer({ title: 'Una vetrina diversa da prima' }),
	});
	const event = parseEvent(anEvent({ head }));
	const judged = await judgeProposal({
		event,
		repository: repository.folder,
		base: main,
		permission: 'read',
	});
	expect(judged.objections).toMatchObject([
		{ problem: 'Nel frattempo il catalogo è cambiato negli stessi punti.' },
	]);
});

test('says in Italian what is in the way and what to do', async () => {
	const judged = await judge({
		'content/partners/nuovo.md': partner({ maintainers: ['anna'], demo: true }),
	});
	expect(formatJudgement(judged, false)).toMatchInlineSnapshot(`
		"## La proposta si ferma qui

		Non si può esaminare finché resta quello che segue. Correggilo nello stesso ramo: il controllo riparte da solo.

		- \`content/partners/nuovo.md\`: «Dato dimostrativo» lo compila solo la redazione. Toglilo.

		### Da chiedere

		- \`content/partners/nuovo.md\`: Il partner è nuovo. L'organizzazione esiste, e chi propone parla per lei? Verificalo prima di pubblicare, per una strada che non sta nella proposta: il registro delle imprese, il numero del sito ufficiale."
	`);
});

test('of what is admitted asks only what the card does not ask', async () => {
	const admitted = await judge({
		'content/partners/nuovo.md': partner({ maintainers: ['bruno'] }),
	});
	expect(formatJudgement(admitted, true)).toMatchInlineSnapshot(`
		"**Ammessa.** Cambia solo quello che chi l'ha aperta può cambiare. Ora la redazione la legge.

		- \`content/partners/nuovo.md\`: Fra i profili GitHub del partner manca chi propone: dopo la pubblicazione non potrà più cambiarlo. È voluto?"
	`);
	const own = await judge({ 'content/partners/nuovo.md': partner({ maintainers: ['anna'] }) });
	expect(formatJudgement(own, true)).not.toContain('\n');
	expect(formatJudgement(own, false)).toContain("L'organizzazione esiste");
});

async function judge(files: Record<string, Content | undefined>, options: Options = {}) {
	const { repository, base } = aCatalogue();
	return judgeHead(repository.change(base, files), options);
}

function judgeHead(head: string, { permission = 'read', ...told }: Options = {}) {
	const { repository, base } = aCatalogue();
	const event = parseEvent(anEvent({ head, headOwner: 'anna', ...told }));
	return judgeProposal({ event, repository: repository.folder, base, permission });
}

/** One object for all files. */
const sameText = { mode: '100644', id: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391' };

interface Options extends Omit<Parameters<typeof anEvent>[0], 'head'> {
	permission?: string;
}
