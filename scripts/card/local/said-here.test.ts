import { expect, test } from 'vitest';
import { aRepository, git, write } from '../../program/testing/repository-fixture.ts';
import { cardOf, proposals } from '../testing/proposals.ts';
import { saidHere } from './said-here.ts';

test('what is in no commit gets no tick, but how to commit it', async () => {
	const { repository } = await aRepository();
	await write(repository, {
		'content/offers/first.md': 'Changed',
		'content/offers/né l’uno\nné l’altro.md': 'New',
		'public/uploads/x/a.png': 'New',
		'elsewhere.txt': 'New',
	});
	expect(await said(repository, [])).toMatchInlineSnapshot(`
		"## ➖ Non c'è ancora niente da giudicare

		\`main\` è il catalogo com'è. La scheda guarda solo quello che è in un commit.

		Questi file sono cambiati e non sono in un commit:

		- \`content/offers/first.md\`
		- \`content/offers/né l’uno né l’altro.md\`
		- \`public/uploads/x/a.png\`

		Per vederne la scheda:

		\`\`\`sh
		git switch -c la-proposta
		git add content public/uploads
		git commit -m "La proposta"
		npm run card
		\`\`\`"
	`);
	await git(repository, ['checkout', '--quiet', '-b', 'proposal']);
	const onBranch = await said(repository, []);
	expect(onBranch).toContain(
		'`proposal` non ha nessun commit che cambi qualcosa rispetto a `main`.',
	);
	expect(onBranch).not.toContain('git switch');
	await git(repository, ['checkout', '--quiet', '--detach']);
	expect(await said(repository, [])).toContain('git add content public/uploads\n');
});

test('a branch with nothing of its own gets no tick either', async () => {
	const { repository } = await aRepository();
	expect(await said(repository, [])).toMatchInlineSnapshot(`
		"## ➖ Non c'è ancora niente da giudicare

		\`main\` è il catalogo com'è. La scheda guarda solo quello che è in un commit.

		Se la proposta è in un altro ramo, scrivi quale: \`npm run card -- --head nome-del-ramo\`."
	`);
});

test('tells beside a card what the card passes over', async () => {
	const { repository } = await aRepository();
	await write(repository, { 'content/offers/first.md': 'Changed' });
	const text = await said(repository, proposals['renewal']?.() ?? []);
	expect(text).toContain(
		'**Attenzione.** La scheda non guarda questo file, che non è in un commit:\n\n- `content/offers/first.md`\n\nLa proposta cambia',
	);
	expect(text.match(/^## /gm)).toHaveLength(1);
	expect(text).toMatch(/^## ✅ Si può pubblicare\n\n\*\*Ammessa/);
});

async function said(repository: string, changes: Parameters<typeof cardOf>[0]): Promise<string> {
	const commit = (await git(repository, ['rev-parse', 'HEAD'])).trim();
	return saidHere(await cardOf(changes), {
		...{ repository, author: undefined },
		names: { base: 'main', head: 'HEAD' },
		commits: { base: commit, head: commit },
	});
}
