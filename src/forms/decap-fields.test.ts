import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeFields } from '../schema/describe.ts';
import { choice, day, list, markdown, slug, text, webAddress } from '../schema/fields.ts';
import { buildDecapFields } from './decap-fields.ts';

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

test('says where to propose a partner while there is none to choose', () => {
	const shape = { partner: slug().meta({ collection: 'partners', hint: 'Chi offre.' }) };
	expect(fieldsOf(shape, { ...known, partners: [] })[0]?.hint).toMatchInlineSnapshot(
		`"Chi offre. Non ce n'è ancora nessuno: proponilo in «Partner». Quando è pubblicato, ricarica questa pagina e sceglilo."`,
	);
	expect(fieldsOf(shape)[0]?.hint).toBe('Chi offre.');
});

function fieldsOf(shape: Record<string, z.ZodType>, values = known) {
	return buildDecapFields(describeFields(z.strictObject(shape)), values);
}

const known = {
	categories: [{ value: 'pagamenti', label: 'Pagamenti' }],
	services: [{ value: 'cassa', label: 'Cassa' }],
	partners: [{ value: 'cassa-chiara', label: 'Cassa Chiara' }],
};

function widgetsOf(shape: Record<string, z.ZodType>) {
	return fieldsOf(shape).map(({ widget }) => widget);
}
