import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { forgeOf } from '../../src/catalogue/forge.ts';
import { romeDay } from '../../src/catalogue/rome-day.ts';
import type { Day } from '../../src/schema/fields.ts';
import type { Site } from '../../src/schema/site.ts';
import { internetAs, type Net } from '../card/links/net.ts';
import { githubApi } from '../proposal/github-api.ts';
import { readLeft } from '../proposal/read-left.ts';
import { refusalOfCopy } from '../proposal/refusal-of-copy.ts';
import { idleExceptions } from './exceptions.ts';
import { publishReport } from './github/report-issue.ts';
import { tellPartners } from './github/tell.ts';
import { type Tried, triedSchema } from './links/tried.ts';
import { type Manners, tryAll } from './links/try-all.ts';
import { lessonOf, look, type Looked, makeReport } from './look.ts';
import { Links } from './markdown/links.ts';
import { reportMarkdown } from './markdown/report-markdown.ts';
import { type MemoryPlace, readMemory, updateMemory } from './memory/branch.ts';
import { letIn } from './memory/let-in.ts';
import { memorySchema, nothing, type Told } from './memory/memory.ts';
import { remember } from './memory/remember.ts';
import type { DailyOptions } from './options.ts';
import { printed } from './printed.ts';

/** The world outside, as the report needs it. */
export interface World {
	now: Date;
	/** The variables that GitHub sets, the token among them. */
	environment: Record<string, string | undefined>;
	/** The network on which links are tried, for somebody who introduces himself so. */
	netAs?: (name: string) => Net;
	manners?: Manners;
	/** How wide the terminal is that shows what is printed; undefined when a file or a pipe takes it. */
	columns?: number | undefined;
}

/** What to print, and whether nothing is wrong that a program can tell. */
export interface Done {
	said: string;
	isRight: boolean;
}

/**
 * Makes the report, and does with it what was asked.
 *
 * @throws when the content is wrong, or GitHub or the remote do not answer
 */
export async function runDaily(options: DailyOptions, world: World): Promise<Done> {
	const day = options.today ?? romeDay(world.now);
	const read = options.tried === undefined ? undefined : await readTried(options.tried);
	const looked = look(options.root, options.today, read?.day ?? day);
	const { site } = looked.catalogue;
	const isWriting = options.publish || options.remember !== undefined;
	const { GITHUB_REPOSITORY: here } = world.environment;
	const refusal = isWriting ? refusalOfCopy(site, here, readOnly) : undefined;
	if (refusal !== undefined) return { said: refusal, isRight: true };
	const tried = options.links ? await tryLinks(looked, day, world) : read;
	if (options.keep !== undefined) {
		await writeFile(options.keep, JSON.stringify(tried));
		return { said: `Indirizzi provati: ${tried?.results.length ?? 0}.`, isRight: true };
	}
	if (options.remember !== undefined) {
		const place = placeOf(options.root, options.remember, site, world);
		return rememberDay(place, looked, tried, await readTold(options.told));
	}
	return tellDay(options, looked, tried, world);
}

/** The last of a day: what it taught is kept, and what is wrong comes to light. */
async function rememberDay(
	place: MemoryPlace,
	{ catalogue, addresses }: Looked,
	tried: Tried | undefined,
	told: Told[],
): Promise<Done> {
	const lesson = { ...lessonOf(catalogue, tried), told };
	const today = tried?.day ?? catalogue.today;
	const { memory, isNew } = await updateMemory(place, today, (before) => remember(before, lesson));
	const isRight = idleExceptions(catalogue.site, addresses.all, memory).length === 0;
	const done = isNew ? 'Ricordato.' : "Non c'è niente di nuovo da ricordare.";
	return { said: isRight ? done : `${done} ${spare}`, isRight };
}

/** The report and the reminders: written on GitHub where that was asked, and shown where not. */
async function tellDay(
	options: DailyOptions,
	looked: Looked,
	tried: Tried | undefined,
	world: World,
): Promise<Done> {
	const { site, today } = looked.catalogue;
	const found =
		options.memory === undefined
			? { memory: nothing }
			: await readMemory(placeOf(options.root, options.memory, site, world));
	const { report, reminders } = makeReport(looked, tried, found);
	if (!options.publish) {
		const said = printed(report, reminders, { ...world, isWhole: options.all });
		return { said, isRight: report.exceptions.length === 0 };
	}
	const desk = { repository: site.repository, login: options.login };
	const { GITHUB_API_URL: root = forgeOf(site).api, GITHUB_TOKEN: token = '' } = world.environment;
	const api = githubApi(root, token);
	const number = await publishReport(api, desk, reportMarkdown(report));
	const told = await tellPartners(api, { ...desk, number }, reminders, {
		...{ links: new Links(site), today, now: world.now },
	});
	if (options.told !== undefined) await writeFile(options.told, JSON.stringify(told));
	const whole = reportMarkdown(report, { most: mostOfSummary, place: 'page' }).text;
	return { said: `Il rapporto sta nella pagina numero ${number}.\n\n${whole}`, isRight: true };
}

function tryLinks({ catalogue, addresses }: Looked, day: Day, world: World): Promise<Tried> {
	const net = (world.netAs ?? internetAs)(`vicini-e-connessi (+${catalogue.site.url})`);
	const { patience, consideration } = world.manners ?? {};
	const until = Date.now() + mostMinutes * 60_000;
	return tryAll([...addresses.shown.keys()], net, day, {
		...(patience !== undefined && { patience }),
		consideration: { until, ...consideration },
	});
}

function placeOf(
	repository: string,
	remote: string,
	site: Site,
	{ environment }: World,
): MemoryPlace {
	const variables = letIn(forgeOf(site).pages, environment['GITHUB_TOKEN'] ?? '');
	return { repository, remote, variables };
}

/** The job that tries the links may have failed: the rest of the report needs none of it. */
async function readTried(file: string): Promise<Tried | undefined> {
	if (!existsSync(file)) return undefined;
	return triedSchema.parse(JSON.parse(await readLeft(file, mostLeft)));
}

async function readTold(file: string | undefined): Promise<Told[]> {
	if (file === undefined || !existsSync(file)) return [];
	return memorySchema.shape.told.parse(JSON.parse(await readLeft(file, mostLeft)));
}

const readOnly = 'qui il rapporto si legge soltanto';

const spare = 'In content/site.yml ci sono eccezioni che non servono più: le nomina il rapporto.';

/** GitHub shows a megabyte beside a run. */
const mostOfSummary = 900_000;

/** What became of tens of thousands of addresses. */
const mostLeft = 20_000_000;

/** A workflow has more; the others come another day. */
const mostMinutes = 20;
