import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewrittenText } from './rewritten-text.ts';

test('in any group the lines of its other fields stay as they are, comments included', () => {
	fc.assert(
		fc.property(somePlace, someChange, (place, { names, gone, changed, fresh }) => {
			const { head, margin, dash, foot, lineEnd, isBare } = places[place.name];
			const fields = names.map((name, at) => ({
				above: (isBare && at === 0) || !place.isCommented ? [] : [`# sopra ${name}`],
				name,
				below: place.isCommented ? [...(place.isSpaced ? [''] : []), `  # in fondo a ${name}`] : [],
			}));
			const isGone = (name: string) => gone.includes(name);
			const isRewritten = names.every(isGone) && (dash.startsWith('-') || fresh.length === 0);
			if (isRewritten) return;
			const added = (after: string) =>
				fresh.filter((one) => one.after === after).map((one) => `nuovo${one.at}: sì`);
			const before = fields.flatMap(({ above, name, below }) => [...above, lineOf(name), ...below]);
			const after = fields.flatMap(({ above, name, below }, at) => [
				...above,
				...(at === 0 ? added('') : []),
				...(isGone(name) ? [] : [lineOf(name, name === changed), ...below, ...added(name)]),
			]);
			const as = (lines: string[]) =>
				[...head, ...lines.map((line, at) => (at === 0 ? dash : margin) + line), ...foot, '']
					.map((line) => line.trimEnd())
					.join(lineEnd);
			const wanted = Object.fromEntries([
				...fresh.filter((one) => one.after === '').map((one) => [`nuovo${one.at}`, 'sì']),
				...names
					.filter((name) => !isGone(name))
					.flatMap((name) => [
						[name, valueOf(name, name === changed)],
						...fresh.filter((one) => one.after === name).map((one) => [`nuovo${one.at}`, 'sì']),
					]),
			]) as object;
			expect(rewrittenText('a.yml', as(before), places[place.name].around(wanted))).toBe(as(after));
		}),
		{ numRuns: 1000, seed: 20261122 },
	);
});

test.each([
	['place: { town: Cuneo } # qui\n', { street: 'Via Roma' }, 'place: { street: Via Roma } # qui\n'],
	[
		'place: { town: Cuneo, number: "1" } # qui\n',
		{ street: 'Via Roma', number: '1' },
		'place: { street: Via Roma, number: "1" } # qui\n',
	],
])('fields between brackets take the place of others: %j', (raw, place, text) => {
	expect(rewrittenText('a.yml', raw, { place })).toBe(text);
});

test('a field that goes alone in an item leaves the dash to another', () => {
	const raw = '# su\nsteps:\n  # passi\n  - what: "no" # 1\nend: x # fine\n';
	expect(rewrittenText('a.yml', raw, { steps: [{ how: 'sì' }], end: 'x' })).toBe(
		'# su\nsteps:\n  - how: sì\nend: x # fine\n',
	);
});

const order = ['alfa', 'beta', 'gamma', 'delta'];

/** Where the group stands; a bare one begins with its first field, and behind a dash or not. */
const places = {
	'the whole file': {
		...{ head: [], dash: '', margin: '', foot: [], lineEnd: '\n', isBare: false },
		around: (group: object) => group,
	},
	'the beginning of a file': {
		...{ head: [], dash: '', margin: '', foot: ['# dopo'], lineEnd: '\r\n', isBare: true },
		around: (group: object) => group,
	},
	'a field': {
		...{ head: ["prima: 'no' # x", 'dentro: # qui'], dash: '  ', margin: '  ' },
		...{ foot: ['# dopo', 'poi: "1"'], lineEnd: '\r\n', isBare: false },
		around: (group: object) => ({ prima: 'no', dentro: group, poi: '1' }),
	},
	'an item': {
		...{ head: ["prima: 'no' # x", 'elenco: # qui', '# sopra'], dash: '- ', margin: '  ' },
		...{ foot: ['# altra', '- id: "2"', 'poi: "1"'], lineEnd: '\n', isBare: true },
		around: (group: object) => ({ prima: 'no', elenco: [group, { id: '2' }], poi: '1' }),
	},
};

const somePlace = fc.record({
	name: fc.constantFrom(...(Object.keys(places) as (keyof typeof places)[])),
	isCommented: fc.boolean(),
	isSpaced: fc.boolean(),
});

const someChange = fc
	.subarray(order, { minLength: 1 })
	.chain((names) =>
		fc.record({
			names: fc.constant(names),
			gone: fc.subarray(names),
			changed: fc.constantFrom(...names, ''),
			fresh: fc.array(fc.constantFrom('', ...names), { maxLength: 3 }),
		}),
	)
	.map(({ fresh, ...change }) => ({
		...change,
		fresh: fresh
			.map((after, at) => ({ after, at }))
			.filter(({ after }) => !change.gone.includes(after)),
	}));

function valueOf(name: string, isChanged = false): string {
	return `${name}${isChanged ? ' da oggi' : ''}`;
}

function lineOf(name: string, isChanged = false): string {
	return `${name}: '${valueOf(name, isChanged)}' # dietro ${name}`;
}
