import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { anAnnouncementEntry, aPartnerEntry } from '../../../src/catalogue/testing/some-entries.ts';
import { plainText, sentencesOf } from '../../../src/checks/prose.ts';
import { gulpease, measure } from '../../../src/checks/readability.ts';
import { addDays } from '../../../src/schema/days.ts';
import { terminalText } from '../../card/markdown/terminal-text.ts';
import { remindersOf } from '../reminders.ts';
import { aReport, everything, noLinks, notice, offer, today } from '../testing/a-report.ts';
import { Links } from './links.ts';
import { inComments, reminderText } from './reminder.ts';
import { reportMarkdown } from './report-markdown.ts';

test('says everything that there is to do, in order', () => {
	expect(reportMarkdown(aReport(everything)).text).toMatchSnapshot();
});

test('says so when there is nothing to do', () => {
	const offers = [offer('vetrina', '2027-03-31')];
	const { text, hasTasks } = reportMarkdown(aReport({ offers }));
	expect(hasTasks).toBe(false);
	expect(text).toMatchSnapshot();
});

test('of what is only to be found again says nothing when there is nothing to do', () => {
	const offers = [offer('vetrina', '2027-03-31'), offer('finita', '2026-09-01')];
	expect(reportMarkdown(aReport({ offers })).text).not.toContain('Finite prima');
});

test.each(['page', 'terminal'] as const)('shows that too where all is wanted: %s', (place) => {
	const offers = [offer('vetrina', '2027-03-31'), offer('finita', '2026-09-01')];
	const { text } = reportMarkdown(aReport({ offers }), { most: Infinity, place, isWhole: true });
	expect(text).toContain("**Oggi non c'è niente da fare.**");
	expect(text).toContain('Finite prima');
});

test('only the issue is written anew every morning', () => {
	const again = 'si riscrive ogni mattina';
	expect(reportMarkdown(aReport(everything)).text).toContain(again);
	expect(reportMarkdown(aReport(everything), { place: 'page' }).text).not.toContain(again);
});

test('reads in a terminal as plain text, with an address where there is something to look at', () => {
	const { text } = reportMarkdown(aReport(everything), { place: 'terminal' });
	expect(terminalText(text, 90)).toMatchSnapshot();
});

test('reads easily', () => {
	const { text } = reportMarkdown(aReport(everything));
	const prose = text
		.split('\n')
		.filter((line) => /^[\p{Lu}_*«]/u.test(line) && !line.startsWith('**Offerta'))
		.join('\n\n');
	const sentences = sentencesOf(plainText(prose)).map(measure);
	expect(sentences.length).toBeGreaterThan(20);
	expect(Math.max(...sentences.map(({ words }) => words))).toBeLessThanOrEqual(25);
	expect(gulpease(sentences)).toBeGreaterThanOrEqual(60);
});

test.each([
	[1, "Oggi: senti il partner di un'offerta che finisce entro 7 giorni."],
	[2, 'Oggi: senti i partner di 2 offerte che finiscono entro 7 giorni.'],
])('begins with what is most pressing: %i', (count, words) => {
	const offers = Array.from({ length: count }, (_, at) => offer(`o${at}`, '2026-11-20'));
	expect(reportMarkdown(aReport({ offers })).text.split('\n')[0]).toBe(`**${words}**`);
});

test('days have the article that goes with them', () => {
	const offers = [offer('vetrina', '2026-12-08')];
	expect(reportMarkdown(aReport({ offers })).text).toContain("finisce l'8 dicembre 2026");
});

test('where an outcome is announced for a day ahead, there are no lines to add', () => {
	const past = { opens: '2026-06-01', closes: '2026-10-12' };
	const announced = notice('estate-2026', { ...past, outcome: { publishedOn: '2027-10-20' } });
	const leads = [[announced], [notice('estate-2026', past)]].map(
		(notices) => /apri il file e .*/.exec(reportMarkdown(aReport({ notices })).text)?.[0],
	);
	expect(leads).toEqual([
		"apri il file e correggi il giorno dell'esito.",
		"apri il file e aggiungi queste righe, con il giorno dell'esito.",
	]);
});

test('tells an empty catalogue from one that wants something', () => {
	const { text, hasTasks } = reportMarkdown(aReport({ partners: [], offers: [] }));
	expect(hasTasks).toBe(false);
	expect(text).toContain('0 offerte attive, 0 partner.');
});

test('calls partners in comments of their own, ten accounts at a time', () => {
	const partners = Array.from({ length: 5 }, (_, at) =>
		aPartnerEntry(`p${at}`, {
			name: `Partner ${at}`,
			maintainers: [1, 2, 3].map((of) => `p${at}-${of}`),
		}),
	);
	const offers = partners.map(({ id }) => offer('vetrina', '2026-11-20', { partner: id }, id));
	const { catalogue, due } = aReport({ partners, offers });
	const comments = inComments(remindersOf(due, [])).map((group) =>
		reminderText(group, new Links(catalogue.site), today),
	);
	expect(comments.map((text) => text.match(/@/g)?.length)).toEqual([9, 6]);
	expect(comments[1]).toMatchSnapshot();
});

test('a partner with a hundred offers that end has comments that GitHub takes', () => {
	const partner = aPartnerEntry('bottegaviva', { maintainers: ['bottega'] });
	const offers = Array.from({ length: 100 }, (_, at) =>
		offer(`${'o'.repeat(60)}${at}`, '2026-11-20'),
	);
	const { catalogue, due } = aReport({ partners: [partner], offers });
	const groups = inComments(remindersOf(due, []));
	expect(groups.flat()).toHaveLength(100);
	for (const group of groups) {
		expect(reminderText(group, new Links(catalogue.site), today).length).toBeLessThan(55_000);
	}
});

test('a thousand offers fit, the pressing ones first, and the rest is counted', () => {
	const offers = Array.from({ length: 1_000 }, (_, at) =>
		offer(`offerta-numero-${at}`, addDays(today, (at % 200) - 100), { title: long(at) }),
	);
	const { text } = reportMarkdown(aReport({ offers }));
	expect(text.length).toBeLessThanOrEqual(65_000);
	expect(text.length).toBeGreaterThan(55_000);
	const told = [...text.matchAll(/### (.+?) \((\d+)\)/g)].map(([, name, count]) => [
		name,
		Number(count),
	]);
	expect(Object.fromEntries(told)).toMatchObject({
		'Finiscono entro 7 giorni': 40,
		'Finiscono entro 30 giorni': 115,
		'Finite negli ultimi 30 giorni': 150,
		'Finite prima': 350,
	});
	expect(text.split('\n')[0]).toBe(
		'**Oggi: senti i partner di 40 offerte che finiscono entro 7 giorni. Poi chiedi se rinnovare 150 offerte appena finite. Sotto ci sono altre 115 cose, dalla più urgente.**',
	);
	for (const section of text.split('### ').slice(1)) {
		const [, count = '0'] = /\((\d+)\)/.exec(section) ?? [];
		const [, left = '0'] = /_([\d.]+) altr[ae] voc/.exec(section) ?? [];
		const shown = section.match(/^- \*\*/gm)?.length ?? 0;
		expect(shown + Number(left)).toBe(Number(count));
		if (Number(count) > 0) expect(shown).toBeGreaterThan(0);
	}
	// Those that end within a week have all their actions before any other has.
	const [week = ''] = text.split('### ').slice(1);
	const commands = [...week.matchAll(/npm run act -- rinnova (.*) --fino-al/g)];
	expect(commands.flatMap(([, names = '']) => names.split(' '))).toHaveLength(40);
	// What asks nothing takes no room from what does.
	const past = text.split('### ').find((section) => section.startsWith('Finite prima'));
	expect(past?.match(/^- /gm)).toHaveLength(10);
});

test('texts of entries call nobody, lead nowhere and draw nothing', () => {
	const hostile =
		'@redazione <img src=x> [qui](https://male.example) `x` | #1 </details> <!-- rapporto --> www.male.it';
	const partner = { ...aPartnerEntry('bottegaviva', { maintainers: ['bottega'] }), name: hostile };
	const offers = ['a', 'b'].map((name) => ({
		...offer(name, '2026-11-20', { title: 'Vetrina online' }),
		title: hostile,
	}));
	const announcements = [{ ...anAnnouncementEntry('2026-11-01-x'), title: hostile }];
	const links = {
		...noLinks,
		dead: [
			{
				address: 'https://male.example/`@redazione`<b>|',
				...{ since: '2026-11-14', fault: { kind: 'silent' as const } },
				uses: [
					{ of: 'announcements' as const, id: '2026-11-01-x' },
					{ of: 'offers' as const, id: 'bottegaviva--a' },
				],
			},
		],
	};
	const report = { ...aReport({ partners: [partner], offers, announcements }), links };
	const { text } = reportMarkdown(report);
	const html = new MarkdownIt({ html: true, linkify: true, breaks: true }).render(text);
	const hosts = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(
		([, to = '']) => new URL(to).host,
	);
	expect(new Set(hosts)).toEqual(new Set(['ente.example', 'github.com']));
	expect(html).not.toMatch(/<img|<b>|<!--|<\/?details/);
	expect(text).not.toMatch(/@(?!&#8203;|\u200B)\w/);
	const [comment = ''] = inComments(remindersOf(report.due, [])).map((group) =>
		reminderText(group, new Links(report.catalogue.site), today),
	);
	expect(comment.match(/@(?!&#8203;|\u200B)\w+/g)).toEqual(['@bottega']);
});

function long(at: number): string {
	return `Vetrina e prenotazioni per ogni bottega del paese, con aiuto al telefono, numero ${at}`;
}
