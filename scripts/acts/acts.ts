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
	const change = offerActions.find((action) => action === act);
	if (change !== undefined) {
		const [id] = named(names, 1);
		return changeOffer(desk, change, id, asked[change](values));
	}
	if (!isAct(act)) throw unknown(act);
	return acts[act](desk, names, values);
}

const acts = {
	verifica: (desk, names, values) => {
		const [id] = named(names, 1);
		return verify(desk, id, { how: values.come, every: values.ogni });
	},
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

function named(names: string[], count: 0): [];
function named(names: string[], count: 1): [string];
function named(names: string[], count: 2): [string, string];
function named(names: string[], count: 3): [string, string, string];
function named(names: string[], count: number): string[] {
	if (names.length === count) return names;
	const wanted = count === 1 ? 'va un nome' : `vanno ${count} nomi`;
	const given = names.length === 0 ? "non c'è" : `ne hai scritti ${names.length}`;
	throw new Obstacle(`Qui ${wanted}, e ${given}.\n\n${usage}`);
}

function required(value: string | undefined, option: string): string {
	if (value !== undefined && value.trim() !== '') return value;
	throw new Obstacle(`Manca ${option}, con il suo valore fra virgolette.`);
}

function isAct(act: string): act is keyof typeof acts {
	return Object.hasOwn(acts, act);
}

function unknown(act: string): Obstacle {
	if (act === '') return new Obstacle(usage);
	const near = nearest(act, [...offerActions, ...Object.keys(acts)]);
	const meant = near === undefined ? '' : ` Forse volevi «${near}».`;
	return new Obstacle(`Non c'è l'azione ${show(act)}.${meant}\n\n${usage}`);
}

type Values = ActOptions['values'];
