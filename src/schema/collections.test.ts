import { expect, test } from 'vitest';
import type { z } from 'zod';
import { announcementSchema } from './announcement.ts';
import { describeFields, type Field } from './describe.ts';
import { noticeSchema } from './notice.ts';
import { offerSchema } from './offer.ts';
import { partnerSchema } from './partner.ts';
import { registerSchema } from './register.ts';
import { siteSchema } from './site.ts';
import { factsSchema, goalsSchema, servicesSchema } from './vocabulary.ts';
import { aNotice } from './testing/a-notice.ts';
import { aPartner } from './testing/a-partner.ts';
import { anActivation, anOffer } from './testing/an-offer.ts';
import { anAnnouncement } from './testing/an-announcement.ts';
import { read, sentences } from './testing/sentences.ts';

const suspension = {
	by: 'partner',
	from: '2026-11-20',
	reason: 'Il servizio si ferma per lavori.',
};
const outcome = {
	publishedOn: '2027-03-01',
	received: 3,
	approved: 2,
	refused: 1,
	byReason: [{ reason: 'Non gratuita', count: 1 }],
};
const aTerm = (changes = {}) => ({
	id: 'vendere-online',
	label: { it: 'Vendere online', en: 'Sell online' },
	...changes,
});

/** One of each, with every group in it, right as it is. */
const right: [name: string, schema: z.ZodType, written: Record<string, unknown>][] = [
	[
		'offer',
		offerSchema,
		anOffer({
			activation: anActivation({
				steps: [{ title: 'Telefona', text: 'Chiedi di Ada.' }, { title: 'Aspetta' }],
			}),
			facts: [{ fact: 'prodotti', value: '60' }],
			status: 'sospesa',
			suspension,
			verification: { on: '2026-11-20', how: 'lettura-condizioni', every: 90 },
			waivers: [{ rule: 'payment-card', reason: 'La carta serve alla banca.', on: '2026-11-20' }],
		}),
	],
	[
		'partner',
		partnerSchema,
		aPartner({
			vat: '00000000000',
			verification: { on: '2026-11-20', how: 'lettura-condizioni', every: 90 },
		}),
	],
	[
		'announcement',
		announcementSchema,
		anAnnouncement({
			links: [{ label: 'Il bando', url: 'https://a.example' }],
			attachments: [{ label: 'Il modulo', file: '/uploads/redazione/modulo.pdf' }],
		}),
	],
	[
		'notice',
		noticeSchema,
		aNotice({ documents: [{ label: 'Il testo', file: '/uploads/redazione/avviso.pdf' }], outcome }),
	],
	['goals', goalsSchema, { terms: [aTerm()] }],
	[
		'register',
		registerSchema,
		{
			updatedOn: '2026-11-16',
			proposals: [
				{ opened: '2026-11-02', decided: '2026-11-02', outcome: 'respinta', reason: 'doppione' },
				{ opened: '2026-11-02', decided: '2026-11-04', outcome: 'approvata' },
				{ opened: '2026-11-02', outcome: 'in-esame' },
			],
		},
	],
	['services', servicesSchema, { terms: [aTerm({ category: 'vendita-online' })] }],
	[
		'facts',
		factsSchema,
		{ terms: [aTerm({ category: 'vendita-online', type: 'number', unit: 'km' })] },
	],
	[
		'site',
		siteSchema,
		{
			name: 'Vicini e Connessi',
			tagline: 'Servizi gratuiti per i negozi',
			description: 'Il catalogo pubblico dei servizi digitali gratuiti per i piccoli negozi.',
			url: 'https://vicini.example/',
			repository: 'example/vicini-e-connessi',
			forge: 'https://github.ente.example',
			login: 'https://accesso.ente.example/auth',
			preview: 'https://anteprima-{number}.ente.example/',
			owner: {
				name: 'Ente',
				address: 'Via Roma 1',
				phone: '+39 000 1',
				hours: '9-17',
				email: 'a@ente.example',
				pec: 'a@pec.example',
			},
		},
	],
];

test.each(right)('takes what is right: %s', (_name, schema, written) => {
	expect(sentences(schema, written)).toEqual([]);
});

test.each(right)(
	'names the key that is meant where one is misspelt, at every depth: %s',
	(_name, schema, written) => {
		const places = [[], ...groupsIn(describeFields(schema), written)];
		for (const place of places) {
			const spoilt = structuredClone(written);
			const group = at(spoilt, place);
			const key = Object.keys(group)[0] ?? '';
			group[`${key}x`] = group[key];
			const path = [...place, `${key}x`].join('.');
			expect(sentences(schema, spoilt)).toContain(
				`${path}: Il campo «${key}x» non esiste. Toglilo: «${key}» c'è già.`,
			);
			Reflect.deleteProperty(group, key);
			expect(sentences(schema, spoilt)).toEqual([
				`${path}: Il campo «${key}x» si chiama «${key}». Correggi il nome: il valore può restare.`,
			]);
		}
	},
);

test.each(right)(
	'takes empty texts and null for nothing, at every depth: %s',
	(_name, schema, written) => {
		const fields = describeFields(schema);
		for (const place of [[], ...groupsIn(fields, written)]) {
			for (const blank of ['', null, '  ', [], {}, [''], { a: null }]) {
				const blanked = structuredClone(written);
				const group = at(blanked, place);
				for (const { key, required } of fieldsAt(fields, place)) {
					if (!required && !Object.hasOwn(group, key)) group[key] = blank;
				}
				expect(read(schema, blanked)).toEqual(read(schema, written));
			}
		}
	},
);

test.each([
	[
		'partner',
		partnerSchema,
		aPartner({
			name: 'B',
			legalType: 'persona',
			profile: undefined,
			website: 'a.example',
			contacts: [{ kind: 'fax', value: '1' }],
			vat: '12345678900',
			maintainers: ['-a', 'Ada-1'],
			logo: '/uploads/logo.svg',
			headquarters: 'padania',
			body: 'Breve.',
		}),
	],
	['partner without anything', partnerSchema, {}],
	[
		'logo without a description',
		partnerSchema,
		aPartner({ logo: '/uploads/bottegaviva/logo.png' }),
	],
	[
		'announcement',
		announcementSchema,
		anAnnouncement({
			title: 'APERTO!',
			date: '16/11/2026',
			categories: ['avviso'],
			links: [{ label: 'x' }],
			attachments: [{ label: 'Il modulo', file: 'modulo.doc' }],
			relatedOffers: ['vetrina'],
			body: '<b>Ciao</b>',
		}),
	],
	[
		'picture without a description',
		announcementSchema,
		anAnnouncement({ image: '/uploads/redazione/foto.jpg' }),
	],
	[
		'notice',
		noticeSchema,
		aNotice({
			opens: '2027-02-01',
			contact: 'ente',
			requirements: [{ id: 'Gratuita', text: 'Breve' }],
			eligibleTypes: [],
			outcome: { ...outcome, received: 4 },
		}),
	],
	[
		'register',
		registerSchema,
		{
			updatedOn: 'ieri',
			proposals: [
				{ opened: '2026-11-02', decided: '2026-11-01', outcome: 'approvata' },
				{ opened: '2026-11-02', outcome: 'respinta', reason: 'antipatica' },
				{ opened: '2026-11-02', decided: '2026-11-03', outcome: 'in-esame', author: 'anna' },
				{ opened: '2026-11-02', decided: '2026-11-03', outcome: 'approvata', reason: 'altro' },
			],
		},
	],
	['vocabulary', goalsSchema, { terms: [{ id: 'Vendere Online', label: { it: 'Vendere' } }] }],
	['facts', factsSchema, { terms: [aTerm({ category: 'vendita-online', type: 'numero' })] }],
	['vocabulary without terms', goalsSchema, { terms: [] }],
	[
		'site',
		siteSchema,
		{ name: 'V', url: 'http://a.example', repository: 'vicini', login: 'http://a.example/auth' },
	],
	['site whose previews have its name', siteSchema, { preview: 'https://a.example/{number}/' }],
] as [string, z.ZodType, unknown][])(
	'says in Italian everything that is wrong: %s',
	(_name, schema, written) => {
		expect(sentences(schema, written)).toMatchSnapshot();
	},
);

test('lets the excerpt of an announcement end where its line says, in any case', () => {
	const body = `${'Si apre oggi. '.repeat(8)}\n\n<!-- MORE -->\n\nIl resto.`;
	expect(sentences(announcementSchema, anAnnouncement({ body }))).toEqual([]);
});

/** Where groups stand in what was written: their paths. */
function groupsIn(fields: Field[], written: Record<string, unknown>, within: Place = []): Place[] {
	return fields.flatMap(({ key, shape }) => {
		const value = written[key];
		const item = shape.kind === 'list' ? shape.item : shape;
		if (item.kind !== 'group' || value === undefined) return [];
		const place = shape.kind === 'list' ? [...within, key, 0] : [...within, key];
		const group = (Array.isArray(value) ? value[0] : value) as Record<string, unknown>;
		return [place, ...groupsIn(item.fields, group, place)];
	});
}

function fieldsAt(fields: Field[], place: Place): Field[] {
	return place
		.filter((step) => typeof step === 'string')
		.reduce((group, key) => {
			const shape = group.find((field) => field.key === key)?.shape;
			const item = shape?.kind === 'list' ? shape.item : shape;
			return item?.kind === 'group' ? item.fields : [];
		}, fields);
}

function at(written: Record<string, unknown>, place: Place): Record<string, unknown> {
	return place.reduce<Record<string, unknown>>(
		(group, step) => group[step] as Record<string, unknown>,
		written,
	);
}

type Place = (string | number)[];
