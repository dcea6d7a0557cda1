import fc from 'fast-check';
import { monthsLater } from '../days.ts';
import { describeFields, type Field, type Shape } from '../describe.ts';
import { declarationLabels } from '../offer-choices.ts';
import { writtenOfferSchema } from '../offer.ts';
import { anyText } from './any-text.ts';

/** Any offer in its written form that the schema accepts: drawn from the schema, so that it follows it. */
export function anyOffer(): fc.Arbitrary<Record<string, unknown>> {
	return anyGroup(describeFields(writtenOfferSchema)).map(agreeing);
}

function anyGroup(fields: Field[]): fc.Arbitrary<Record<string, unknown>> {
	const values = fields.map(({ shape }) => anyValue(shape));
	const entries = fields.map(({ key, required }, at) => [
		key,
		required ? values[at] : fc.option(values[at] ?? fc.constant(null), { nil: undefined, freq: 3 }),
	]);
	return fc
		.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<unknown>>)
		.map((group) =>
			Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined)),
		);
}

function anyValue(shape: Shape): fc.Arbitrary<unknown> {
	switch (shape.kind) {
		case 'text':
			return anyText(shape);
		case 'pattern':
		case 'upload':
			return fc.stringMatching(shape.pattern, { size: 'small' });
		case 'webAddress':
			return fc
				.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true })
				.map((address) => address.replaceAll('@', '-'));
		case 'email':
			return fc.stringMatching(/^[a-z][a-z0-9]{0,8}(?:[.+_-][a-z0-9]{1,8})?@[a-z]{2,9}\.example$/);
		case 'day':
			return fc
				.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
				.map((date) => date.toISOString().slice(0, 10));
		case 'choice':
			return fc.constantFrom(...shape.options.map(({ value }) => value));
		case 'term':
			return anySlug;
		case 'reference':
			return shape.collection === 'offers'
				? fc.tuple(anySlug, anySlug).map(([partner, title]) => `${partner}--${title}`)
				: anySlug;
		case 'wholeNumber':
			return fc.integer({ min: shape.min, max: shape.max });
		case 'numberChoice':
			return fc.constantFrom(...shape.options);
		case 'yesNo':
			return fc.boolean();
		case 'list':
			return fc.uniqueArray(anyValue(shape.item), {
				minLength: shape.min,
				maxLength: Math.min(shape.max, shape.min + 4),
				selector: (item) => JSON.stringify(item),
			});
		case 'group':
			return anyGroup(shape.fields);
	}
}

const anySlug = fc.stringMatching(/^[a-z][a-z0-9]{0,7}(?:-[a-z0-9]{1,8}){0,2}$/);

/** An offer whose fields agree with each other; what each of them holds stays as it was drawn. */
function agreeing(offer: Record<string, unknown>): Record<string, unknown> {
	const { regions, reviewBy, freeMonths, thirdPartyCostsNote, suspension, ...rest } = offer;
	const from = String(offer['proposedOn']);
	const until = monthsLater(from, 3);
	return {
		...rest,
		title: `Il ${String(offer['title']).replaceAll('!', '?')}`.slice(0, 80).trim(),
		validFrom: from,
		...(regions === undefined
			? { coverage: 'tutta-italia' }
			: {
					coverage: 'alcune-regioni',
					regions: (regions as string[])
						.filter((region) => region !== 'trentino-alto-adige')
						.concat('sicilia')
						.filter(isFirst),
				}),
		validUntil: reviewBy === undefined ? until : undefined,
		reviewBy: reviewBy === undefined ? undefined : until,
		freeUntil: undefined,
		freeMonths: undefined,
		...freePeriodOf(offer['freePeriod'], freeMonths, monthsLater(until, 1)),
		afterwardsPrice:
			offer['afterwards'] === 'solo-su-scelta' ? offer['afterwardsPrice'] : undefined,
		thirdPartyCosts: thirdPartyCostsNote === undefined ? 'nessuno' : 'presenti',
		thirdPartyCostsNote,
		status: suspension === undefined ? 'ritirata' : 'sospesa',
		suspension,
		declarations: Object.keys(declarationLabels),
		activation: activationOf(offer['activation'] as Record<string, unknown>),
	};
}

function freePeriodOf(period: unknown, months: unknown, day: string) {
	if (period === 'mesi-dall-attivazione') return { freeMonths: months ?? 12 };
	return period === 'fino-alla-data' ? { freeUntil: day } : {};
}

function activationOf({ phone, email, code, url, ...activation }: Record<string, unknown>) {
	const contacts: Record<string, object> = {
		'modulo-online': { url: url ?? 'https://www.a.example' },
		telefono: { phone: phone ?? '+390001234567' },
		email: { email: email ?? 'a@b.example' },
		codice: { code: code ?? '0123' },
	};
	return { ...activation, ...contacts[String(activation['mode'])] };
}

function isFirst<Value>(value: Value, position: number, values: Value[]): boolean {
	return values.indexOf(value) === position;
}
