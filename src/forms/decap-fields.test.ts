import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeFields } from '../schema/describe.ts';
import { choice, day, oneOfNumbers, upload, wholeNumber, yesNo } from '../schema/fields.ts';
import { list } from '../schema/list.ts';
import { markdown } from '../schema/markdown-text.ts';
import { slug } from '../schema/slug.ts';
import { text } from '../schema/text.ts';
import { webAddress } from '../schema/web-address.ts';
import { buildDecapFields, type FormContent } from './decap-fields.ts';

test('asks for a line, a paragraph and Markdown each in its own way', () => {
	expect(
		widgetsOf({
			line: text({ min: 2, max: 9 }),
			paragraph: text({ min: 2, max: 9 }).meta({ control: 'paragraph' }),
			body: markdown({ min: 2, max: 9 }).meta({ control: 'markdown' }),
			site: webAddress(),
			mail: z.email(),
		}),
	).toEqual(['string', 'text', 'markdown', 'string', 'string']);
});

test('offers no picture in Markdown, since the site shows none', () => {
	const [body] = fieldsOf({ body: markdown({ min: 2, max: 9 }).meta({ control: 'markdown' }) });
	expect(body).toMatchObject({ widget: 'markdown', editor_components: [] });
	expect(body).toHaveProperty('buttons', expect.not.arrayContaining(['image']));
});

test('offers in Markdown no heading above level 3, since those are of the page', () => {
	const [body] = fieldsOf({ body: markdown({ min: 2, max: 9 }).meta({ control: 'markdown' }) });
	const buttons = body?.widget === 'markdown' ? body.buttons : [];
	expect(buttons.filter((button) => button.startsWith('heading'))).toEqual([
		'heading-three',
		'heading-four',
	]);
});

test('writes a day as a plain date', () => {
	const [last] = fieldsOf({ last: day().meta({ label: 'Fine', example: '2027-03-31' }) });
	expect(last).toEqual({
		name: 'last',
		label: 'Fine',
		required: true,
		hint: 'Per esempio: `` 31/03/2027 ``',
		widget: 'datetime',
		format: 'YYYY-MM-DD',
		date_format: 'YYYY-MM-DD',
		time_format: false,
	});
});

test('shows the names of values, and of terms and partners those of the catalogue', () => {
	const fields = fieldsOf({
		card: choice({ richiesta: { it: 'Serve', en: 'Needed' } }),
		category: slug().meta({ vocabulary: 'categories' }),
		partner: slug().meta({ collection: 'partners' }),
		services: list(slug().meta({ vocabulary: 'services' }), { min: 1, max: 5 }),
	});
	expect(fields).toMatchObject([
		{ widget: 'select', options: [{ value: 'richiesta', label: 'Serve' }] },
		{ widget: 'select', options: [{ value: 'pagamenti', label: 'Pagamenti' }] },
		{ widget: 'select', options: [{ value: 'cassa-chiara', label: 'Cassa Chiara' }] },
		{ widget: 'select', multiple: true, max: 5, options: [{ value: 'cassa', label: 'Cassa' }] },
	]);
});

test('asks for groups one by one, within their bounds', () => {
	const step = z.strictObject({
		title: text({ min: 2, max: 9 }).meta({ label: 'Che cosa fare' }),
		text: text({ min: 2, max: 9 }).optional().meta({ label: 'Spiegazione' }),
	});
	const [steps] = fieldsOf({ steps: list(step, { min: 2, max: 7 }).meta({ label: 'Passaggi' }) });
	expect(steps).toMatchObject({
		widget: 'list',
		label: 'Passaggi',
		label_singular: 'Voce',
		summary: '• {{fields.title}}',
		min: 2,
		max: 7,
		fields: [
			{ name: 'title', label: 'Che cosa fare', required: true },
			{ name: 'text', label: 'Spiegazione', required: false },
		],
	});
});

test('says of an empty list that something is missing, unless it may be empty', () => {
	const contact = z.strictObject({ value: text({ min: 2, max: 9 }) });
	const [required, optional] = fieldsOf({
		required: list(contact, { min: 1, max: 6 }),
		optional: list(contact, { min: 1, max: 6 }).optional(),
	});
	expect(required).toMatchObject({ widget: 'list', min: 1, max: 6 });
	expect(optional).not.toHaveProperty('min');
});

test('asks for texts one by one', () => {
	const [words] = fieldsOf({ words: list(text({ min: 2, max: 9 }), { min: 0, max: 30 }) });
	expect(words).toMatchObject({
		widget: 'list',
		max: 30,
		field: { name: 'item', widget: 'string' },
	});
});

test('lets an optional list be empty whatever its least number', () => {
	const [regions] = fieldsOf({
		regions: list(choice({ lazio: { it: 'Lazio', en: 'Lazio' } }), { min: 1, max: 3 }).optional(),
	});
	expect(regions).toMatchObject({ required: false, max: 3 });
	expect(regions).not.toHaveProperty('min');
});

test('keeps an example as it is written, though hints are Markdown', () => {
	const [site] = fieldsOf({
		site: webAddress().meta({ hint: 'Con *asterischi*.', example: 'https://www.x.example/a_b_c' }),
	});
	expect(site?.hint).toBe('Con \\*asterischi\\*. Per esempio: `` https://www.x.example/a_b_c ``');
});

test('asks for numbers, for a yes, and for one of a few numbers', () => {
	expect(
		fieldsOf({
			months: wholeNumber({ min: 1, max: 36 }).optional(),
			pinned: yesNo(),
			every: oneOfNumbers([30, 60]),
		}),
	).toMatchObject([
		{ widget: 'number', value_type: 'int', min: 1, max: 36, required: false },
		{ widget: 'boolean', default: false, required: false },
		{
			widget: 'select',
			options: [
				{ value: 30, label: '30' },
				{ value: 60, label: '60' },
			],
		},
	]);
});

test('takes a picture or a file of the right kind, and no address from elsewhere', () => {
	const [logo, file] = fieldsOf({
		logo: upload('logo').meta({ control: 'image', example: '/uploads/bottegaviva/logo.png' }),
		file: upload('document').meta({ control: 'file' }),
	});
	expect(logo).toMatchObject({ widget: 'image', choose_url: false });
	expect(file).toMatchObject({ widget: 'file', choose_url: false });
	const [source = '', cure] = logo?.widget === 'image' ? logo.pattern : [];
	// The name alone, as Decap does.
	expect(new RegExp(source).test('logo.png')).toBe(true);
	expect(new RegExp(source).test('logo.svg')).toBe(false);
	expect(cure).toBe('serve un file come «/uploads/bottegaviva/logo.png»');
});

test('writes what the schema takes for said, and nothing for an empty list', () => {
	const labels = { a: { it: 'A', en: 'A' }, b: { it: 'B', en: 'B' } };
	const [one, several, none] = fieldsOf({
		one: choice(labels).default('a'),
		several: list(choice(labels), { min: 1, max: 2 }).default(['a', 'b']),
		none: list(choice(labels), { min: 0, max: 2 }).default([]),
	});
	expect(one).toHaveProperty('default', 'a');
	expect(several).toHaveProperty('default', ['a', 'b']);
	expect(none).not.toHaveProperty('default');
});

test('writes today and the open notice before anybody answers', () => {
	const [proposedOn, notice] = fieldsOf({
		proposedOn: day().meta({ prefill: 'today' }),
		notice: slug().meta({ collection: 'notices', prefill: 'open-notice' }),
	});
	expect(proposedOn).toHaveProperty('default', '{{now}}');
	expect(notice).toHaveProperty('default', 'avviso-2026');
});

test('demands and writes nothing in a group that may be left out', () => {
	const shape = z.strictObject({
		from: day().meta({ prefill: 'today' }),
		by: choice({ partner: { it: 'Dal partner', en: 'By the partner' } }).default('partner'),
	});
	const [optional, required] = fieldsOf({ optional: shape.optional(), required: shape });
	expect(optional).toMatchObject({ collapsed: true, fields: [{ required: false }, {}] });
	expect(JSON.stringify(optional)).not.toContain('default');
	expect(required).toMatchObject({
		collapsed: false,
		fields: [{ required: true, default: '{{now}}' }, { default: 'partner' }],
	});
});

test('puts what can wait after what cannot, and leaves out what only editors answer', () => {
	const any = text({ min: 1, max: 9 });
	const names = fieldsOf({
		later: any.meta({ step: 'more' }),
		first: any.meta({ step: 'essential' }),
		editors: any.meta({ who: 'editor', step: 'more' }),
		next: any.meta({ step: 'follow-up', askedWhen: { field: 'first', is: '' } }),
	}).map(({ name }) => name);
	expect(names).toEqual(['first', 'next', 'later']);
});

test('says where to propose a partner while there is none to choose', () => {
	const shape = { partner: slug().meta({ collection: 'partners', hint: 'Chi offre.' }) };
	const nobody = { ...content, options: { ...content.options, partners: [] } };
	expect(fieldsOf(shape, nobody)[0]?.hint).toMatchInlineSnapshot(
		`"Chi offre. Non ce n'è ancora nessuno: proponilo in «Partner». Quando è pubblicato, ricarica questa pagina e sceglilo."`,
	);
	expect(fieldsOf(shape)[0]?.hint).toBe('Chi offre.');
});

const content: FormContent = {
	options: {
		goals: [],
		categories: [{ value: 'pagamenti', label: 'Pagamenti' }],
		services: [{ value: 'cassa', label: 'Cassa' }],
		sectors: [],
		facts: [],
		partners: [{ value: 'cassa-chiara', label: 'Cassa Chiara' }],
		offers: [],
		notices: [],
	},
	prefills: { today: '{{now}}', 'open-notice': 'avviso-2026' },
};

function fieldsOf(shape: Record<string, z.ZodType>, given = content) {
	return buildDecapFields(describeFields(z.strictObject(shape)), given);
}

function widgetsOf(shape: Record<string, z.ZodType>) {
	return fieldsOf(shape).map(({ widget }) => widget);
}
