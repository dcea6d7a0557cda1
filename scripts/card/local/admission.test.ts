import { expect, test } from 'vitest';
import { aCatalogue, offer, partner } from '../../proposal/testing/a-catalogue.ts';
import type { Content } from '../../proposal/testing/attack-repository.ts';
import type { Verdict } from '../verdict.ts';
import { admissionOf } from './admission.ts';
import { openingOf } from './admission-opening.ts';

const vetrina = 'content/offers/bottegaviva--vetrina.md';
const changed = { [vetrina]: offer({ title: 'Vetrina online pronta in due giorni' }) };
const added = { 'content/partners/nuovo.md': partner({ name: 'Nuovo' }) };

test('where nobody knows who proposes, says for whom that person must speak', async () => {
	expect(await told(changed)).toMatchInlineSnapshot(`
		"## ✅ Si può pubblicare

		**Ammessa se chi propone parla per \`bottegaviva\`.** Chi propone, qui non si sa: controllalo tu. Con \`--author\` e il suo profilo GitHub lo controlla il programma.

		- \`bottegaviva\`: nel catalogo può cambiarlo \`anna\`."
	`);
});

test('a new partner may come from anybody', async () => {
	expect(await told(added)).toMatchInlineSnapshot(`
		"## ✅ Si può pubblicare

		**Ammessa.** Tocca solo file che chiunque può proporre. Chi la propone, qui non si sa: controllalo tu."
	`);
});

test('knows whether a GitHub account may propose it', async () => {
	expect(await told(changed, 'Anna')).toMatchInlineSnapshot(`
		"## ✅ Si può pubblicare

		**Ammessa.** Cambia solo quello che \`Anna\` può cambiare. Chi l'ha mandata davvero, qui non si sa."
	`);
	expect(await told(changed, 'bruno')).toMatchInlineSnapshot(`
		"## ❌ Così \`bruno\` non può proporla

		Su GitHub un partner leggerebbe quello che segue. Se l'ha fatta la redazione va bene così, e qui non si sa.

		- \`content/offers/bottegaviva--vetrina.md\`: Il tuo profilo GitHub non è fra quelli che possono cambiare il partner «bottegaviva». Se lavori per questo partner, chiedi a chi lo gestisce di aggiungerti, oppure scrivi alla redazione. Se il partner è nuovo, proponi prima lui.

		Per il resto: si può pubblicare."
	`);
});

test.each<[string, Record<string, Content | undefined>]>([
	['another file', { 'package.json': '{"x":1}' }],
	["an editors' field", { [vetrina]: offer({ demo: true }) }],
	['a deletion', { [vetrina]: undefined }],
])('only editors may propose %s', async (_, files) => {
	expect(await told(files)).toMatch(
		/^## ❓ Se l'ha fatta la redazione, si può pubblicare\n\n\*\*Così la può proporre solo la redazione\.\*\* .+\n\n- `/,
	);
});

test('what is to correct is so whoever proposes it', async () => {
	const verdict = { kind: 'correct' as const, sentence: 'Una cosa da correggere' };
	const { base } = aCatalogue();
	expect(await told({ [vetrina]: undefined }, undefined, base, verdict)).toMatch(
		/^## ❌ Una cosa da correggere\n\n\*\*Così la può proporre solo la redazione/,
	);
});

test('nobody may propose what contradicts the catalogue', async () => {
	const { repository, base } = aCatalogue();
	const main = repository.change(base, {
		[vetrina]: offer({ title: 'Una vetrina diversa da prima' }),
	});
	expect(await told(changed, undefined, main)).toMatch(
		/^## ❌ La proposta si ferma qui\n\n- Nel frattempo[^]*\n\nPer il resto: si può pubblicare\.$/,
	);
});

async function told(
	files: Record<string, Content | undefined>,
	author?: string,
	base = aCatalogue().base,
	verdict: Partial<Verdict> = {},
): Promise<string> {
	const { repository, base: from } = aCatalogue();
	const head = repository.change(from, files);
	const admission = await admissionOf({ repository: repository.folder, base, head, author });
	const { title, blocks } = openingOf(admission, { verdict: { ...publishable, ...verdict } });
	return [title, ...blocks].join('\n\n');
}

const publishable: Verdict = {
	...{ kind: 'publish', errors: 0, questions: [], advice: 0 },
	sentence: 'Si può pubblicare',
};
