import type { Answers } from '../../src/forms/proposal/answers.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { show } from '../../src/schema/shown-value.ts';
import { Obstacle } from '../program/obstacle.ts';
import { changeOffer } from './change-offer.ts';
import { mergeTerms, renameTerm } from './change-term.ts';
import type { Desk } from './desk.ts';
import type { Plan } from './file-change.ts';
import { findVocabulary } from './find.ts';
import { importPost } from './import-post.ts';
import { type ActOptions, offerActions, usage } from './options.ts';
import { renameOffer } from './rename-offer.ts';
import { verify } from './verify.ts';

/**
 * What an act would change.
 *
 * @throws Obstacle when there is no such act, when it lacks something, or when it makes no sense
 */
export function planAct(desk: Desk, { act, names, values }: ActOptions): Plan {
	const wanted = actNamed(act);
	if (!isOfferAction(wanted)) return acts[wanted](desk, names, values);
	const answers = asked[wanted](values);
	return planEach(names, (id) => changeOffer(desk, wanted, id, answers));
}

/** @throws Obstacle that names the nearest where there is no such act */
export function actNamed(act: string): ActName {
	const all = [...offerActions, ...own];
	const found = all.find((one) => one === act);
	if (found !== undefined) return found;
	if (act === '') throw new Obstacle(usage);
	const near = nearest(act, all);
	const meant = near === undefined ? '' : ` Forse volevi «${near}».`;
	throw new Obstacle(`Non c'è l'azione ${show(act)}.${meant}\n\n${usage}`);
}

/** What an act is called. */
export type ActName = (typeof offerActions)[number] | keyof typeof acts;

const acts = {
	verifica: (desk, names, values) =>
		planEach(names, (id, isAlone) =>
			verify(desk, id, { how: values.come, every: values.ogni, isAlone }),
		),
	'rinomina-offerta': (desk, names) => {
		const [id, name] = named(names, 2);
		return renameOffer(desk, id, name);
	},
	'rinomina-voce': (desk, names) => {
		const [vocabulary, from, to] = named(names, 3);
		return renameTerm(desk, findVocabulary(vocabulary), from, to);
	},
	'unisci-voci': (desk, names) => {
		const [vocabulary, from, to] = named(names, 3);
		return mergeTerms(desk, findVocabulary(vocabulary), from, to);
	},
	importa: (desk, names, values) => {
		named(names, 0);
		return importPost(desk, required(values.from, '--from'), {
			categories: values.argomento,
			summary: values['in-breve'],
		});
	},
} satisfies Record<string, (desk: Desk, names: string[], values: Values) => Plan>;

/** What each action of the form is answered with. */
const asked: Record<(typeof offerActions)[number], (values: Values) => Answers> = {
	rinnova: (values) => {
		const [until, review] = [values['fino-al'], values['conferma-entro']];
		if ((until === undefined) === (review === undefined)) {
			throw new Obstacle(
				'Scrivi --fino-al oppure --conferma-entro, con un giorno: uno solo dei due.',
			);
		}
		const free = values['gratis-fino-al'];
		return {
			validUntil: until ?? '',
			reviewBy: review ?? '',
			...(free !== undefined && { freeUntil: free }),
		};
	},
	sospendi: (values) => ({
		suspension: {
			by: values.da,
			reason: required(values.motivo, '--motivo'),
			...(values.ricontrolla !== undefined && { recheckOn: values.ricontrolla }),
		},
	}),
	'posti-esauriti': () => ({}),
	riapri: () => ({}),
	ritira: () => ({}),
};

/** One act on several entries: all problems are told at once, each with the name of its entry. */
function planEach(names: string[], plan: (id: string, isAlone: boolean) => Plan): Plan {
	if (names.length === 0) throw new Obstacle(`Qui va almeno un nome, e non c'è.\n\n${usage}`);
	const ids = [...new Set(names)];
	const isAlone = ids.length === 1;
	const plans = ids.map((id): Plan => {
		const of = (words: string) => (isAlone || words.includes(id) ? words : `${show(id)}: ${words}`);
		try {
			const planned = plan(id, isAlone);
			return { ...planned, notes: planned.notes.map(of) };
		} catch (error) {
			if (!(error instanceof Obstacle)) throw error;
			return { changes: [], notes: [], obstacles: [of(error.message)] };
		}
	});
	const all = (of: (plan: Plan) => string[]) => plans.flatMap(of);
	const changes = plans.flatMap((each) => each.changes);
	const obstacles = all((each) => each.obstacles ?? []);
	if (changes.length === 0 && obstacles.length > 0) throw new Obstacle(obstacles.join('\n\n'));
	return { changes, notes: all(({ notes }) => notes), obstacles };
}

function named(names: string[], count: 0): [];
function named(names: string[], count: 2): [string, string];
function named(names: string[], count: 3): [string, string, string];
function named(names: string[], count: number): string[] {
	if (names.length === count) return names;
	const wanted = count === 0 ? 'non va nessun nome' : `vanno ${count} nomi`;
	throw new Obstacle(`Qui ${wanted}, e ne hai scritti ${names.length}.\n\n${usage}`);
}

function required(value: string | undefined, option: string): string {
	if (value !== undefined && value.trim() !== '') return value;
	throw new Obstacle(`Manca ${option}, con il suo valore fra virgolette.`);
}

function isOfferAction(act: ActName): act is (typeof offerActions)[number] {
	return offerActions.some((action) => action === act);
}

const own = Object.keys(acts) as (keyof typeof acts)[];

type Values = ActOptions['values'];
