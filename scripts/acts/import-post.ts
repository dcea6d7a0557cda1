import { readdirSync } from 'node:fs';
import path from 'node:path';
import {
	announcementCategoryLabels,
	languageLabels,
	readerLabels,
} from '../../src/catalogue/terms.ts';
import { entryText } from '../../src/forms/proposal/entry-file.ts';
import { plainText } from '../../src/markdown/markdown.ts';
import { partsOf } from '../../src/reader/parts.ts';
import { aliasIn } from '../../src/reader/position.ts';
import { readText, statsOf } from '../../src/reader/text.ts';
import { parseYaml } from '../../src/reader/yaml.ts';
import { collections } from '../../src/schema/collections.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { slugOf } from '../../src/schema/slug.ts';
import { show } from '../../src/schema/shown-value.ts';
import { Obstacle } from '../program/obstacle.ts';
import type { Desk } from './desk.ts';
import type { Plan } from './file-change.ts';
import { importedText } from './imported-text.ts';

/**
 * Makes a piece of news of a Jekyll post. Nothing in the post is run: its Liquid and its HTML become
 * Markdown where they can, and what is left out is told.
 *
 * @param from the post; its name may begin with its day
 * @param said what the editor says instead of the post
 */
export function importPost(
	{ root, read }: Desk,
	from: string,
	said: { categories: string[] | undefined; summary: string | undefined },
): Plan {
	const { fields, body } = readPost(from);
	const dropped: string[] = [];
	const title = oneLine(textOf(fields['title']));
	if (title === '') throw new Obstacle(`In ${from} manca il titolo: scrivilo in «title».`);
	const day = dayOf(textOf(fields['date'])) ?? dayOf(path.basename(from));
	if (day === undefined) {
		throw new Obstacle(`Di ${from} non so il giorno: scrivilo in «date», come 2020-11-18.`);
	}
	const { text, left } = importedText(body, textOf(fields['excerpt_separator']));
	const groups = groupsOf(fields, said.categories);
	const lang = textOf(fields['lang']);
	const ref = slugOf(textOf(fields['ref']));
	const summary = said.summary ?? plainText(importedText(textOf(fields['excerpt'])).text);
	dropped.push(...left, ...groups.unknown.map((name) => `l'argomento ${show(name)}`));
	dropped.push(...pictureIn(fields));
	const file = `${collections.announcements.folder}/${day}-${slugOf(title)}.md`;
	const made = entryText({
		title,
		date: day,
		...(lang !== 'it' && Object.hasOwn(languageLabels, lang) && { lang }),
		ref,
		summary,
		...(fields['pinned'] === true && { pinned: true }),
		categories: groups.categories,
		readers: groups.readers,
		body: text,
	});
	const notes = dropped.map((what) => `Lasciato fuori: ${what}.`);
	if (statsOf(path.join(root, file)) === undefined) {
		return { changes: [{ file, before: undefined, after: made }], notes };
	}
	const isSame =
		read.content.announcements.files.some((one) => one.file === file) && read.textOf(file) === made;
	if (isSame)
		return { changes: [], notes: [`${file} c'è già, uguale: non c'è niente da cambiare.`] };
	throw new Obstacle(`${file} c'è già e dice altro: non lo tocco. Cambia il titolo, o toglilo tu.`);
}

function readPost(from: string): { fields: Record<string, unknown>; body: string } {
	if (statsOf(from)?.isFile() !== true) throw new Obstacle(notFound(from));
	const content = readText(path.dirname(from), path.basename(from));
	if ('issue' in content) throw refused(from, content.issue.problem, content.issue.cure);
	const parts = partsOf('post.md', content.text);
	const cure = 'Il file comincia con i campi, fra due righe di tre trattini.';
	if ('missing' in parts) throw refused(from, 'Mancano i trattini prima o dopo i campi.', cure);
	const parsed = parseYaml(parts.yaml);
	if (!('fields' in parsed)) throw refused(from, 'I campi non si leggono.', cure);
	if (aliasIn(parts) !== undefined) {
		throw refused(from, 'Un valore rimanda a un altro punto del file.', 'Scrivilo per intero.');
	}
	return { fields: parsed.fields as Record<string, unknown>, body: parts.body ?? '' };
}

/** What is there instead, or what was perhaps meant. */
function notFound(from: string): string {
	const stats = statsOf(from);
	const problem =
		stats === undefined
			? `Non trovo ${show(from)}.${perhaps(from)}`
			: `${show(from)} ${stats.isDirectory() ? 'è una cartella' : 'è un collegamento, o altro che non è un file'}.`;
	return `${problem} Dopo --from scrivi dove sta il file dell'articolo, per intero o a partire dalla cartella del progetto: per esempio --from _posts/2020-11-18-una-notizia.md.`;
}

function perhaps(from: string): string {
	const folder = path.dirname(from);
	const others = statsOf(folder)?.isDirectory() === true ? readdirSync(folder) : [];
	const near = nearest(path.basename(from), others);
	return near === undefined ? '' : ` Forse volevi ${show(path.join(folder, near))}.`;
}

/** Jekyll has one list of anything: what it holds is a topic or a kind of reader here. */
function groupsOf(fields: Record<string, unknown>, said: string[] | undefined) {
	const names = [fields['categories'], fields['category'], fields['tags']].flatMap(namesOf);
	const isTopic = (name: string) => Object.hasOwn(announcementCategoryLabels, name);
	const isReader = (name: string) => Object.hasOwn(readerLabels, name);
	const known = [...new Set(names.map(slugOf))];
	return {
		categories: said ?? known.filter(isTopic),
		readers: known.filter(isReader),
		unknown: names.filter((name) => !isTopic(slugOf(name)) && !isReader(slugOf(name))),
	};
}

/** A list, or words on one line as Jekyll takes them. */
function namesOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap((item) => (typeof item === 'string' ? item : []));
	return typeof value === 'string' ? value.split(/\s+/).filter((word) => word !== '') : [];
}

/** Pictures are files of the other site, and want words of their own. */
function pictureIn(fields: Record<string, unknown>): string[] {
	return ['image', 'asset', 'thumbnail'].flatMap((key) => {
		const written = fields[key];
		if (written === undefined || written === null) return [];
		return `l'immagine ${show(written)}: mettila in public/uploads/redazione e indicala in «image», con «imageAlt»`;
	});
}

function dayOf(text: string): string | undefined {
	return /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0];
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function oneLine(text: string): string {
	return text.trim().replaceAll(/\s+/g, ' ');
}

function refused(from: string, problem: string, cure: string): Obstacle {
	return new Obstacle(`${from}: ${problem} ${cure}`);
}
