import { expect, test } from 'vitest';
import { identityQuestions } from './new-partner.ts';
import { readPublished } from './published.ts';
import { readProposal } from './read-proposal.ts';
import { rightsProblems } from './rights.ts';
import { aCatalogue, news, offer, partner, picture } from './testing/a-catalogue.ts';
import type { Content } from './testing/attack-repository.ts';

const vetrina = 'content/offers/bottegaviva--vetrina.md';
const bottegaviva = 'content/partners/bottegaviva.md';
const notYours =
	'Il tuo profilo GitHub non è fra quelli che possono cambiare il partner «bottegaviva».';

test.each<[string, Files]>([
	['its own page', { [bottegaviva]: partner({ maintainers: ['anna'], size: '11-50' }) }],
	['its offers', { [vetrina]: offer({ title: 'Vetrina online pronta in due giorni' }) }],
	['a new offer', { 'content/offers/bottegaviva--sito.md': offer() }],
	[
		'its news',
		{ 'content/announcements/2026-11-17-altra.md': news({ partner: 'bottegaviva', lang: 'en' }) },
	],
	['its pictures', { 'public/uploads/bottegaviva/logo.png': undefined }],
	['a suspension of its own', { [vetrina]: offer(suspended('partner')) }],
	['a withdrawal', { [vetrina]: offer({ status: 'ritirata' }) }],
])('a maintainer changes %s', async (_, files) => {
	expect(await problems('anna', files)).toEqual([]);
	expect(await problems('ANNA', files)).toEqual([]);
});

test.each<[string, Files]>([
	['the page', { [bottegaviva]: partner({ maintainers: ['bruno'] }) }],
	['an offer', { [vetrina]: offer({ title: 'Vetrina online pronta in due giorni' }) }],
	['a new offer', { 'content/offers/bottegaviva--sito.md': offer() }],
	[
		'its news',
		{
			'content/announcements/2026-11-16-di-anna.md': news({ partner: 'bottegaviva', lang: 'en' }),
		},
	],
	['a new picture', { 'public/uploads/bottegaviva/foto.png': picture }],
	['an existing picture', { 'public/uploads/bottegaviva/logo.png': undefined }],
])("another's proposal does not touch %s", async (_, files) => {
	// A maintainer that the proposal itself adds counts for nothing.
	const claim = { [bottegaviva]: partner({ maintainers: ['anna', 'bruno'] }) };
	expect(await problems('bruno', { ...claim, ...files })).toContain(notYours);
	expect(await problems('bruno', files)).toContain(notYours);
});

test('a renaming by hand gets one answer, whether the old name stays among the old addresses or not', async () => {
	const to = 'content/offers/bottegaviva--vetrina-pronta.md';
	const renamed = (changes: Record<string, unknown>) => ({
		[vetrina]: undefined,
		[to]: offer({ title: 'Vetrina online pronta in due giorni', ...changes }),
	});
	const said = await messages('anna', renamed({}));
	expect(said).toMatchInlineSnapshot(`
		[
		  "content/offers/bottegaviva--vetrina-pronta.md: L'offerta cambia nome, da «bottegaviva--vetrina» a «bottegaviva--vetrina-pronta». Rimetti il file con il nome di prima, e dentro le tue modifiche. Il nome nuovo chiedilo alla redazione, che lo cambia con \`npm run act -- rinomina-offerta bottegaviva--vetrina bottegaviva--vetrina-pronta\`.",
		]
	`);
	expect(await messages('anna', renamed({ aliases: ['bottegaviva--vetrina'] }))).toEqual(said);
	expect(await problems('bruno', renamed({}))).toContain(notYours);
	expect(await problems('anna', renamed({ demo: true }))).toContain(
		'«Dato dimostrativo» lo compila solo la redazione.',
	);
});

test('news of the editors is nobody else’s, and cannot be taken by naming a partner', async () => {
	const problem = 'Questa novità è della redazione.';
	const nostra = 'content/announcements/2026-11-16-nostra.md';
	expect(await problems('anna', { [nostra]: news({ partner: 'bottegaviva' }) })).toEqual([problem]);
	expect(await problems('anna', { 'content/announcements/2026-11-17-x.md': news() })).toEqual([
		problem,
	]);
	const own = 'content/announcements/2026-11-16-di-anna.md';
	expect(await problems('anna', { [own]: news() })).toEqual([problem]);
	expect(await problems('bruno', { [own]: news({ partner: 'cassa-chiara' }) })).toEqual([notYours]);
});

test('an offer does not pass to another partner', async () => {
	const moved =
		"L'offerta ha il nome del partner «bottegaviva» e nel campo «Partner» «cassa-chiara».";
	const given = { [vetrina]: offer({ partner: 'cassa-chiara' }) };
	expect(await problems('bruno', given)).toEqual([notYours, moved]);
	expect(await problems('anna', given)).toContain(moved);
	const renamed = { [vetrina]: undefined, 'content/offers/cassa-chiara--vetrina.md': offer() };
	expect(await problems('bruno', renamed)).toContain(notYours);
});

test.each([vetrina, bottegaviva, 'content/announcements/2026-11-16-di-anna.md'])(
	'a maintainer does not delete %s',
	async (file) => {
		expect(await problems('anna', { [file]: undefined })).toEqual([
			'La proposta cancella il file.',
		]);
	},
);

test.each<[string, Record<string, unknown>]>([
	['Verifica', { verification: { on: '2026-11-16', how: 'conferma-partner', every: 90 } }],
	['Deroghe', { waivers: [{ rule: 'payment-card', reason: 'x'.repeat(30), on: '2026-11-16' }] }],
	['Vecchi indirizzi', { aliases: ['cassa-chiara--lettore'] }],
	['Dato dimostrativo', { demo: true }],
])('a maintainer does not write «%s»', async (label, changes) => {
	const problem = `«${label}» lo compila solo la redazione.`;
	expect(await problems('anna', { [vetrina]: offer(changes) })).toEqual([problem]);
	expect(await problems('anna', { 'content/offers/bottegaviva--x.md': offer(changes) })).toEqual([
		problem,
	]);
});

test('a maintainer does not pin its news, and leaves pinned what the editors have pinned', async () => {
	const own = 'content/announcements/2026-11-16-di-anna.md';
	const another = 'content/announcements/2026-11-17-altra.md';
	const pinned = news({ partner: 'bottegaviva', pinned: true });
	const problem = '«In evidenza» lo compila solo la redazione.';
	expect(await problems('anna', { [own]: pinned })).toEqual([problem]);
	expect(await problems('anna', { [another]: pinned })).toEqual([problem]);
	const { repository, base } = aCatalogue();
	const main = repository.change(base, { [own]: pinned });
	const corrected = repository.change(main, {
		[own]: news({ partner: 'bottegaviva', pinned: true, updated: '2026-11-18' }),
	});
	expect(await problemsOf(repository.folder, main, corrected, 'anna')).toEqual([]);
	const loose = repository.change(main, { [own]: news({ partner: 'bottegaviva' }) });
	expect(await problemsOf(repository.folder, main, loose, 'anna')).toEqual([problem]);
});

test('an editors’ field that stays as it was is no matter, in whatever order and quotes', async () => {
	const { repository, base } = aCatalogue();
	const verified = { on: '2026-11-16', how: 'conferma-partner', every: 90 };
	const main = repository.change(base, {
		[vetrina]: offer({ verification: verified, demo: false }),
	});
	const { on, how, every } = verified;
	const head = repository.change(main, {
		[vetrina]: offer({ demo: '', verification: { every, how, on } }),
	});
	expect(await problemsOf(repository.folder, main, head, 'anna')).toEqual([]);
	const without = repository.change(main, { [vetrina]: offer() });
	expect(await problemsOf(repository.folder, main, without, 'anna')).toEqual([
		'«Verifica» lo compila solo la redazione.',
	]);
});

test('a partner that the editors have suspended does not make itself active', async () => {
	const { repository, base } = aCatalogue();
	const main = repository.change(base, {
		[bottegaviva]: partner({ maintainers: ['anna'], status: 'sospeso' }),
	});
	const head = repository.change(main, { [bottegaviva]: partner({ maintainers: ['anna'] }) });
	expect(await problemsOf(repository.folder, main, head, 'anna')).toEqual([
		'«Stato» lo compila solo la redazione.',
	]);
});

test.each<[string, Record<string, unknown>]>([
	['publishing again', {}],
	['withdrawing', { ...suspended('redazione'), status: 'ritirata' }],
	['making it its own', suspended('partner')],
])('a suspension of the editors is not lifted by %s', async (_, changes) => {
	const { repository, base } = aCatalogue();
	const main = repository.change(base, { [vetrina]: offer(suspended('redazione')) });
	const head = repository.change(main, { [vetrina]: offer(changes) });
	expect(await problemsOf(repository.folder, main, head, 'anna')).toEqual([
		'La redazione ha sospeso questa offerta, e la proposta cambia la sospensione.',
	]);
});

test('nobody suspends in the name of the editors', async () => {
	expect(await problems('anna', { [vetrina]: offer(suspended('redazione')) })).toEqual([
		'La sospensione risulta fatta dalla redazione.',
	]);
});

test('anybody proposes a new partner, with its offers and pictures, to be verified', async () => {
	const files = {
		'content/partners/nuovo.md': partner({ maintainers: ['carla'] }),
		'content/offers/nuovo--corso.md': offer({ partner: 'nuovo' }),
		'public/uploads/nuovo/logo.png': picture,
	};
	const { repository, base } = aCatalogue();
	const head = repository.change(base, files);
	expect(await problemsOf(repository.folder, base, head, 'carla')).toEqual([]);
	const changes = await readProposal(repository.folder, base, head);
	expect(identityQuestions(changes, 'carla').map(({ file }) => file)).toEqual([
		'content/partners/nuovo.md',
	]);
	// Who is not among its maintainers could not change it any more.
	expect(identityQuestions(changes, 'dario')).toHaveLength(2);
});

test.each(['redazione', 'sparito'])(
	'nobody takes the name %s, to which files belong',
	async (id) => {
		expect(await problems('carla', { [`content/partners/${id}.md`]: partner() })).toEqual([
			'Questo nome di partner non è libero: nel catalogo ci sono già file che gli appartengono.',
		]);
	},
);

test('an offer of a partner that nobody knows waits for the partner', async () => {
	expect(
		await problems('carla', { 'content/offers/nuovo--corso.md': offer({ partner: 'nuovo' }) }),
	).toEqual(['Il partner «nuovo» non è ancora nel catalogo, e la proposta non lo aggiunge.']);
});

test('what a partner is, and who speaks for it, changes only with a question', async () => {
	const { repository, base } = aCatalogue();
	const changed = { maintainers: ['anna', 'carla'], legalName: 'Altro S.r.l.' };
	const head = repository.change(base, { [bottegaviva]: partner(changed) });
	const changes = await readProposal(repository.folder, base, head);
	expect(identityQuestions(changes, 'anna').map(({ question }) => question)).toEqual([
		'Cambia chi può modificare questo partner. Il partner lo sa?',
		'Cambia la denominazione. È ancora la stessa organizzazione?',
	]);
});

test('a text that cannot be read hides nothing', async () => {
	for (const text of ['no fields', '---\na: 1\na: 2\n---\n', '---\na: &x 1\nb: *x\n---\n']) {
		expect(await problems('anna', { [vetrina]: text })).toHaveLength(1);
	}
});

test('a picture that is none by its bytes is refused', async () => {
	const file = 'public/uploads/bottegaviva/logo.png';
	expect(await problems('anna', { [file]: '<script>alert(1)</script>' })).toEqual([
		'Il file non è una immagine, anche se il nome dice di sì.',
	]);
});

test.each(['anna-2', 'ann', 'Аnna', 'anna[bot]', ''])('%j is not anna', async (login) => {
	expect(
		await problems(login, { [vetrina]: offer({ title: 'Vetrina per tutti i negozi' }) }),
	).toEqual([notYours]);
});

type Files = Record<string, Content | undefined>;

async function problems(author: string, files: Files): Promise<string[]> {
	const { repository, base } = aCatalogue();
	return problemsOf(repository.folder, base, repository.change(base, files), author);
}

async function messages(author: string, files: Files) {
	const { repository, base } = aCatalogue();
	const published = await readPublished(repository.folder, base);
	const changes = await readProposal(repository.folder, base, repository.change(base, files));
	return rightsProblems(changes, author, published).map(
		({ file = '', problem, cure }) => `${file}: ${problem} ${cure}`,
	);
}

async function problemsOf(folder: string, base: string, head: string, author: string) {
	const published = await readPublished(folder, base);
	const changes = await readProposal(folder, base, head);
	return rightsProblems(changes, author, published).map(({ problem }) => problem);
}

function suspended(by: 'partner' | 'redazione'): Record<string, unknown> {
	const reason = 'Il servizio si ferma per manutenzione.';
	return { status: 'sospesa', suspension: { by, from: '2026-11-16', reason } };
}
