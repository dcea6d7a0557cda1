import { symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { askAs } from '../e2e/fake-github/testing/a-hub.ts';
import type { FakeGithub } from '../e2e/fake-github/start.ts';
import { git } from '../program/testing/repository-fixture.ts';
import { aDesk, bot, type TestDesk } from './testing/a-desk.ts';
import { aWeb } from './testing/a-web.ts';

const vetrina = 'offers/bottegaviva--vetrina-online.md';
const offerPath = '/vicini/vetrina';

test('one issue is opened, written anew in place, and left alone when nothing has changed', async () => {
	const { hub, day } = await aQuietDesk();
	await day('2026-11-16');
	expect(issues(hub)).toEqual([[1, bot, 'open']]);
	expect(textOf(hub).split('\n').slice(0, 2)).toEqual([
		'<!-- rapporto-del-giorno -->',
		'**Oggi: verifica di nuovo una scheda. Poi verifica per la prima volta una scheda. Sotto ci sono altre 2 cose, dalla più urgente.**',
	]);
	const before = hub.requests.length;
	await day('2026-11-16');
	expect(hub.requests.slice(before).map(({ method }) => method)).toEqual(['GET']);
	await day('2026-11-17');
	expect(issues(hub)).toEqual([[1, bot, 'open']]);
	expect(textOf(hub)).toContain('Catalogo del 17 novembre 2026');
});

test('one that an editor closed opens again only when there is something to do', async () => {
	const { hub, day, edit } = await aQuietDesk();
	await day('2026-11-16');
	const close = () =>
		askAs(hub, 'redazione')('PATCH', '/repos/example/vicini-e-connessi/issues/1', {
			state: 'closed',
		});
	await close();
	await day('2026-11-16');
	expect(issues(hub)).toEqual([[1, bot, 'open']]);
	await close();
	await edit('offers/rete-lanterna--aiuto-al-telefono.md', (text) =>
		text.replace('on: 2026-06-10', 'on: 2026-11-10'),
	);
	for (const offer of [
		'bottegaviva--incassare-con-un-messaggio',
		'pacco-lieve--ordini-ed-etichette',
	]) {
		await edit(`offers/${offer}.md`, (text) =>
			text
				.replace(/^validUntil:.*/m, 'validUntil: 2027-09-30')
				.replace(/^proposedOn:.*/m, 'proposedOn: 2026-11-03'),
		);
	}
	for (const offer of [
		'bottegaviva--incassare-con-un-messaggio',
		'rete-lanterna--foto-e-mappe-in-due-lingue',
	]) {
		const verification = { on: '2026-11-10', how: 'conferma-partner', every: 90 };
		await edit(`offers/${offer}.md`, (text) =>
			text.replace(/^title:/m, `verification: ${JSON.stringify(verification)}\ntitle:`),
		);
	}
	await day('2026-11-16');
	expect(textOf(hub)).toContain("**Oggi non c'è niente da fare.**");
	expect(issues(hub)).toEqual([[1, bot, 'closed']]);
});

test("a stranger's issue with the same mark is not ours, nor is a pull request of ours", async () => {
	const { hub, day } = await aQuietDesk();
	const repository = '/repos/example/vicini-e-connessi';
	const wish = { title: 'Rapporto', body: '<!-- rapporto-del-giorno -->\nCiao' };
	await askAs(hub, 'anna')('POST', `${repository}/issues`, wish);
	const sha = await hub.git.text(['rev-parse', 'main']);
	await askAs(hub, bot)('POST', `${repository}/git/refs`, { ref: 'refs/heads/altro', sha });
	await hub.editor.push('Altro', { 'altro.md': 'x' }, { branch: 'altro' });
	const pull = { ...wish, head: 'altro', base: 'main' };
	expect((await askAs(hub, bot)('POST', `${repository}/pulls`, pull)).status).toBe(201);
	await day('2026-11-16');
	await day('2026-11-17');
	expect(issues(hub)).toEqual([
		[1, 'anna', 'open'],
		[3, bot, 'open'],
	]);
	expect(hub.issues.find(1)?.body).toBe(wish.body);
	expect(hub.pulls.find(2)?.body).toBe(wish.body);
});

test('an answer that is lost opens no second issue', async () => {
	const { hub, day } = await aQuietDesk();
	const on = { method: 'POST', path: /issues$/ };
	hub.faults.start({ on, times: 1, strike: { kind: 'answerLost' } });
	await day('2026-11-16');
	expect(issues(hub)).toHaveLength(1);
});

test('partners are told thirty days and seven days before the end, once each', async () => {
	const { hub, day } = await aQuietDesk();
	const offer = 'pacco-lieve--ordini-ed-etichette';
	for (const today of ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-20']) await day(today);
	expect(marks(hub)).toEqual([`<!-- promemoria ${offer} 2026-12-10 30 -->`]);
	for (const today of ['2026-12-03', '2026-12-04', '2026-12-10', '2026-12-11']) await day(today);
	expect(marks(hub).slice(1)).toEqual([`<!-- promemoria ${offer} 2026-12-10 7 -->`]);
	expect(hub.issues.find(1)?.comments[0]?.body).toContain('@pacco-lieve-esempio');
	expect(textOf(hub)).not.toContain('@');
});

test('an offer that is renewed is told of again at its new end', async () => {
	const { hub, day, edit } = await aQuietDesk();
	await day('2026-11-16');
	await edit('offers/pacco-lieve--ordini-ed-etichette.md', (text) =>
		text.replace('validUntil: 2026-12-10', 'validUntil: 2027-01-10'),
	);
	await day('2026-11-17');
	await day('2026-12-20');
	expect(marks(hub)).toHaveLength(2);
});

test.each(['memory', 'comments'])(
	'nobody is told twice without the %s of the day before',
	async (lost) => {
		const { root, hub, day } = await aQuietDesk();
		await day('2026-11-16');
		if (lost === 'memory') await git(root, ['push', '--quiet', 'origin', ':link-state']);
		else hub.issues.find(1)?.comments.splice(0);
		await day('2026-11-17');
		expect(marks(hub)).toHaveLength(lost === 'memory' ? 1 : 0);
	},
);

test('a comment that cannot be written is written the next day', async () => {
	const { hub, day } = await aQuietDesk();
	const on = { method: 'POST', path: /comments$/ };
	const fault = hub.faults.start({
		on,
		strike: { kind: 'refuse', status: 403, message: 'Slow down' },
	});
	await expect(day('2026-11-16')).rejects.toThrow('GitHub non lo permette a questa chiave');
	fault.stop();
	await day('2026-11-17');
	expect(marks(hub)).toHaveLength(1);
});

test("a stranger's comment with a mark keeps nobody from being told", async () => {
	const { hub, day } = await aQuietDesk();
	await day('2026-11-09');
	const body = '<!-- promemoria pacco-lieve--ordini-ed-etichette 2026-12-10 30 -->';
	await askAs(hub, 'anna')('POST', '/repos/example/vicini-e-connessi/issues/1/comments', { body });
	await day('2026-11-10');
	expect(marks(hub)).toHaveLength(2);
});

test('a link is dead on the second day, not on the first, and lives again when it answers', async () => {
	let status = 404;
	const { hub, day, edit } = await aDesk(
		await aWeb((incoming, response) =>
			response.writeHead(incoming.url === offerPath ? status : 200).end(),
		),
	);
	await edit(vetrina, realHost);
	await day('2026-11-16');
	expect(textOf(hub)).toContain('1 non ha risposto, e si riprova domani');
	await day('2026-11-16');
	expect(textOf(hub)).not.toContain('Collegamenti che non si aprono');
	await day('2026-11-17');
	expect(textOf(hub)).toContain('### Collegamenti che non si aprono (1)');
	expect(textOf(hub)).toContain(
		"La pagina non c'è (risposta 404). Dal 16 novembre 2026, in 1 scheda.",
	);
	status = 200;
	await day('2026-11-18');
	expect(textOf(hub)).not.toContain('Collegamenti che non si aprono');
});

test('an exception keeps an address out, and fails when it is no longer needed', async () => {
	let status = 500;
	const { hub, day, edit } = await aDesk(
		await aWeb((incoming, response) =>
			response.writeHead(incoming.url === offerPath ? status : 200).end(),
		),
	);
	await edit(vetrina, realHost);
	const url = `https://www.bottega.negozio${offerPath}`;
	const exception = `linkExceptions:\n  - url: ${url}\n    reason: Rifiuta i programmi, ma con il browser si apre.\n`;
	await edit('site.yml', (text) => text + exception);
	for (const today of ['2026-11-16', '2026-11-17']) expect((await day(today)).isRight).toBe(true);
	expect(textOf(hub)).toContain('1 non ha risposto, ma è fra le eccezioni');
	status = 200;
	expect((await day('2026-11-18')).isRight).toBe(true);
	expect((await day('2026-11-24')).isRight).toBe(true);
	expect((await day('2026-11-25')).isRight).toBe(false);
	expect(textOf(hub)).toContain(`\`${url}\` · risponde dal 18 novembre 2026`);
	await edit(vetrina, (text) => text.replaceAll(offerPath, '/altrove'));
	expect((await day('2026-11-25')).isRight).toBe(false);
	expect(textOf(hub)).toContain(`\`${url}\` · nessuna scheda lo usa più`);
});

test.each([['--publish'], ['--remember', 'origin']])(
	'a copy of the repository does not %s',
	async (...args) => {
		const { hub, edit, root, run } = await aQuietDesk();
		await edit('site.yml', (text) => text.replace('example/vicini-e-connessi', 'altro/catalogo'));
		const { said, isRight } = await run(...args, '--today', '2026-11-16');
		expect(said).toContain('qui il rapporto si legge soltanto');
		expect(isRight).toBe(true);
		expect(hub.requests).toEqual([]);
		expect(await git(root, ['ls-remote', 'origin'])).toBe('');
	},
);

test('of a catalogue with errors it says nothing but that', async () => {
	const { edit, run } = await aQuietDesk();
	await edit(vetrina, (text) => text.replace(/^validUntil:.*/m, 'validUntil: presto'));
	await expect(run()).rejects.toThrow('npm run check');
});

test('what the other jobs left is read neither through a link nor when it is huge', async () => {
	const { root, run } = await aQuietDesk();
	const [file, link] = [path.join(root, 'left.json'), path.join(root, 'link.json')];
	await writeFile(file, '[]');
	await symlink(file, link);
	const remember = ['--remember', 'origin', '--today', '2026-11-16'];
	for (const option of ['--tried', '--told']) {
		await expect(run(...remember, option, link)).rejects.toThrow(
			'link.json non è un file semplice',
		);
	}
	await truncate(file, 1e12);
	for (const option of ['--tried', '--told']) {
		await expect(run(...remember, option, file)).rejects.toThrow('left.json è di');
	}
});

/** A desk whose links are all samples, which nobody tries. */
async function aQuietDesk(): Promise<TestDesk> {
	return aDesk(await aWeb((_, response) => response.end()));
}

function realHost(text: string): string {
	return text.replaceAll('www.bottegaviva.example', 'www.bottega.negozio');
}

function issues({ issues: { all } }: FakeGithub) {
	return all.map(({ number, author, state }) => [number, author.login, state]);
}

function textOf({ issues: { all } }: FakeGithub): string {
	return all.find(({ author }) => author.login === bot)?.body ?? '';
}

function marks({ issues: { all } }: FakeGithub): string[] {
	return all.flatMap(({ comments }) => comments.map(({ body }) => body.split('\n')[0] ?? ''));
}
