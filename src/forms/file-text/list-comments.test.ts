import { expect, test } from 'vitest';
import { parseYaml } from '../../reader/yaml.ts';
import { rewrittenText } from './rewritten-text.ts';

const services = `terms: # tutti
  # Il primo di tutti.
  - id: uno # 1
    # come si chiama
    label: Vetrina in rete
    help: Si vede da casa

  # Si vende.
  # Anche di notte.
  - id: due # 2
    label: Negozio in rete
    # dentro a due
  - id: tre
    label: >- # a capo
      Una riga
      e un'altra
    # dopo la riga

# Da qui in poi si sceglie.

  - id: quattro
    label: "Cassa" # fra virgolette
# in fondo
next: resta # qui
`;

test('a comment goes with the item that goes', () => {
	expect(changed(services, (terms) => terms.filter(({ id }) => id !== 'due'))).toBe(
		services.replace(/ {2}# Si vende[^]*dentro a due\n/, ''),
	);
	expect(changed(services, ([, ...rest]) => rest)).toBe(
		services.replace(/ {2}# Il primo[^]*da casa\n/, ''),
	);
	expect(changed(services, (terms) => terms.slice(0, 3))).toBe(
		services.replace(/ {2}- id: quattro[^]*virgolette\n/, ''),
	);
});

test('a comment moves with its item, and those of no item stay in their place', () => {
	const moved = changed(services, ([one, two, three, four]) => [four, one, three, two]);
	expect(moved).toMatchInlineSnapshot(`
		"terms: # tutti
		  - id: quattro
		    label: "Cassa" # fra virgolette

		  # Il primo di tutti.
		  - id: uno # 1
		    # come si chiama
		    label: Vetrina in rete
		    help: Si vede da casa
		  - id: tre
		    label: >- # a capo
		      Una riga
		      e un'altra
		    # dopo la riga

		# Da qui in poi si sceglie.

		  # Si vende.
		  # Anche di notte.
		  - id: due # 2
		    label: Negozio in rete
		    # dentro a due
		# in fondo
		next: resta # qui
		"
	`);
});

test('a comment stays with an item that says something else, moved or not', () => {
	expect(
		changed(services, ([one, two, three, four]) => [
			{ ...two, label: 'Bottega in rete' },
			one,
			three,
			four,
		]),
	).toContain('  # Si vende.\n  # Anche di notte.\n  - id: due # 2\n    label: Bottega in rete\n');
	expect(changed(services, ([one, ...rest]) => [{ ...one, id: 'primo' }, ...rest])).toBe(
		services.replace('id: uno', 'id: primo'),
	);
});

test('a comment above a list whose other items have none is the list’s, and stays', () => {
	const towns = 'terms:\n  # Solo questi.\n  - id: cuneo\n  - id: asti # 2\n  - id: alba\n';
	expect(changed(towns, ([, ...rest]) => rest)).toBe(towns.replace('  - id: cuneo\n', ''));
	expect(changed(towns, ([one, two, three]) => [three, two, one])).toBe(
		'terms:\n  # Solo questi.\n  - id: alba\n  - id: asti # 2\n  - id: cuneo\n',
	);
	expect(changed(towns, (terms) => [{ id: 'bra' }, ...terms])).toBe(
		towns.replace('questi.\n', 'questi.\n  - id: bra\n'),
	);
});

test.each(['  # in fondo', '\n    # in fondo'])(
	'a comment that ends a list stays in it where a field comes in: %j',
	(comment) => {
		const raw = `terms:\n  - id: a\n  - id: b\n${comment}\nnext: resta # qui\n`;
		const fields = (...terms: object[]) => ({ terms, more: 'x', next: 'resta' });
		expect(rewrittenText('a.yml', raw, fields({ id: 'a' }, { id: 'b' }))).toBe(
			raw.replace('next', 'more: x\nnext'),
		);
	},
);

test('a field that comes in behind a list that loses its last items leaves no empty line', () => {
	const raw = 'terms:\n  - id: a\n  - id: b\n    # poi b\nnext: resta # qui\n';
	const fields = { terms: [{ id: 'a' }], more: 'x', next: 'resta' };
	expect(rewrittenText('a.yml', raw, fields)).toBe(
		'terms:\n  - id: a\nmore: x\nnext: resta # qui\n',
	);
});

test('an item that moves without its last field leaves no empty line', () => {
	const raw = 'terms:\n  - id: a\n    label: Uno\n  - id: b\n';
	expect(changed(raw, ([one, two]) => [two, { id: one?.id }])).toBe(
		'terms:\n  - id: b\n  - id: a\n',
	);
});

test('a new item has no comment of another', () => {
	const fresh = { id: 'cinque', label: 'Altro' };
	expect(changed(services, ([one, two, ...rest]) => [one, fresh, two, ...rest])).toBe(
		services.replace('da casa\n', 'da casa\n  - id: cinque\n    label: Altro\n'),
	);
	expect(changed(services, (terms) => [fresh, ...terms])).toBe(
		services.replace('# tutti\n', '# tutti\n  - id: cinque\n    label: Altro\n'),
	);
	expect(changed(services, ([one, two, three]) => [one, two, three, fresh])).toBe(
		services
			.replace(/ {2}- id: quattro[^]*virgolette\n/, '')
			.replace('    # dopo la riga\n', '    # dopo la riga\n  - id: cinque\n    label: Altro\n'),
	);
});

test('a list that is emptied or filled has the comments of its own alone', () => {
	expect(changed(services, () => [])).toBe(
		services.replace(/terms:[^]*virgolette\n/, 'terms: [] # tutti\n'),
	);
	expect(changed('terms: [] # tutti\nnext: resta\n', () => [{ id: 'uno' }])).toBe(
		'terms: # tutti\n  - id: uno\nnext: resta\n',
	);
	const long = `${'parola '.repeat(20)}ultima`;
	expect(
		changed('terms:\n  - id: uno\n    label: a # perché\n', ([one]) => [
			{ ...one, label: `${long}\n` },
		]),
	).toContain('    label: > # perché\n');
});

test('comments between brackets go with their items too', () => {
	const flow =
		'terms: [\n  { id: uno }, # 1\n  # sopra due\n  { id: due },\n  { id: tre } # 3\n]\nnext: 1\n';
	expect(changed(flow, ([one, , three]) => [three, one])).toBe(
		'terms: [\n  { id: tre }, # 3\n  { id: uno } # 1\n]\nnext: 1\n',
	);
});

function changed(
	raw: string,
	change: (terms: Term[]) => (object | undefined)[],
): string | undefined {
	const read = parseYaml(raw);
	const fields = 'fields' in read ? (read.fields as { terms: Term[] }) : { terms: [] };
	return rewrittenText('a.yml', raw, { ...fields, terms: change(fields.terms) });
}

interface Term {
	id: string;
	label: string;
}
