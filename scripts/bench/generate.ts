import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CORE_SCHEMA, dump } from 'js-yaml';
import { activeOn, makeOffer } from './made-offer.ts';
import { makePartner } from './made-partner.ts';
import { type Random, seededRandom } from './random.ts';
import { readSample, type Sample } from './sample.ts';
import { poolSentences } from './sentence-pool.ts';

/**
 * Writes a catalogue of many offers, all active, made from the offers of another one.
 *
 * @param source the folder that holds the other `content`
 * @param target the folder that will hold `content`
 * @param count how many offers
 * @param seed the same gives the same files
 */
export async function generate(
	source: string,
	target: string,
	{ count, seed, signal }: { count: number; seed: number; signal?: AbortSignal },
): Promise<void> {
	const content = path.join(target, 'content');
	for (const folder of ['notices', 'vocabularies']) {
		await cp(path.join(source, 'content', folder), path.join(content, folder), { recursive: true });
	}
	await writeFile(path.join(content, 'site.yml'), await readSettings(source));
	for (const folder of ['offers', 'partners']) await mkdir(path.join(content, folder));
	for (const { file, text } of makeFiles(readSample(source), count, seededRandom(seed))) {
		await writeFile(path.join(content, file), text, { signal });
	}
}

/** The settings, on the day on which every offer is active. */
async function readSettings(source: string): Promise<string> {
	const settings = await readFile(path.join(source, 'content/site.yml'), 'utf8');
	return `${settings.replace(/^demoToday:.*\n/m, '')}\ndemoToday: ${activeOn}\n`;
}

function* makeFiles(sample: Sample, count: number, random: Random) {
	const pools = new Map(
		[...Map.groupBy(sample.offers, ({ written }) => written.category)].map(([category, own]) => [
			category,
			poolSentences(own.map(({ written }) => written)),
		]),
	);
	for (let made = 0, number = 0; made < count; number += 1) {
		const partner = makePartner(sample, number, random);
		yield { file: `partners/${partner.id}.md`, text: format(partner.written, partner.domain) };
		const earlier: string[] = [];
		// Each but once: two of a kind would be near-duplicates.
		for (const offer of random
			.shuffle(sample.offers)
			.slice(0, Math.min(perPartner, count - made))) {
			const pool = pools.get(offer.written.category) ?? poolSentences([offer.written]);
			const { id, written } = makeOffer({ ...offer, partner, earlier }, pool, random);
			yield { file: `offers/${id}.md`, text: format(written, partner.domain) };
			earlier.push(id);
			made += 1;
		}
	}
}

const perPartner = 25;

/** A file as the forms write it, with every invented domain replaced by the partner's own. */
function format({ body = '', ...fields }: { body?: string | undefined }, domain: string): string {
	const yaml = dump(fields, { schema: CORE_SCHEMA, skipInvalid: true });
	return `---\n${yaml}---\n${body}\n`.replaceAll(inventedDomain, `$1${domain}`);
}

const inventedDomain = /(https:\/\/www\.|@(?:pec\.)?)[a-z\d-]+\.example/g;
