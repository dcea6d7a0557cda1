import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { offerSchema } from '../schema/offer.ts';
import { anActivation, anOffer } from '../schema/testing/an-offer.ts';
import { contentFolder, reading } from './testing/content-folder.ts';
import { writtenByDecap } from './testing/decap-serializer.ts';
import { cpuStopwatch } from '../schema/testing/cpu-stopwatch.ts';

let root: string;
beforeAll(async () => {
	root = await contentFolder();
});

test('gives an entry or a problem with its line for any file that was damaged, and soon', async () => {
	const outcomes = { entries: 0, syntax: 0, schema: 0 };
	await fc.assert(
		fc.asyncProperty(fc.array(anyDamage(), { minLength: 1, maxLength: 3 }), async (damages) => {
			const bytes = damages.reduce<Buffer>((file, damage) => damage(file), sound);
			const elapsed = cpuStopwatch();
			const { entries, issues } = await reading(root, offerSchema, bytes);
			expect(elapsed()).toBeLessThan(2_000);
			expect(entries.length === 1).toBe(issues.length === 0);
			const lines = bytes.toString('utf8').split(/\r\n?|\n/).length;
			for (const { line, problem, cure } of issues) {
				expect(line).toBeGreaterThanOrEqual(1);
				expect(line).toBeLessThanOrEqual(lines);
				expect(problem).toMatch(/^.{8,}\.$/u);
				expect(cure).toMatch(/^.{8,}[.…»]$/u);
			}
			outcomes[
				issues.length === 0 ? 'entries' : issues[0]?.rule === 'syntax' ? 'syntax' : 'schema'
			] += 1;
		}),
		{ numRuns: 800, seed: 20261122 },
	);
	// The damage is neither too small nor too great to try everything.
	expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(30);
});

type Damage = (file: Buffer) => Buffer;

function anyDamage(): fc.Arbitrary<Damage> {
	const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
	const byte = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('\n\t :-#"\'&*[]{}|>!%@`\\0')));
	const inserted = fc.constantFrom(
		...[
			'---',
			'...',
			'\t',
			'- ',
			': ',
			'  ',
			'a: 1',
			'<<: *x',
			'&x ',
			'*x',
			'__proto__: {}',
			'title: x',
			'\uFEFF',
		],
		...[
			'\r',
			'\r\n',
			'\0',
			'\u2028',
			'"',
			"'",
			'|\n',
			'>-\n',
			'? ',
			'!!binary ',
			'{',
			'[',
			'#',
			'body: x\n',
		],
	);
	return fc.oneof(
		fc.tuple(place, byte).map(([at, value]): Damage => (file) => {
			const changed = Buffer.from(file);
			changed[Math.floor(at * file.length)] = value;
			return changed;
		}),
		fc.tuple(place, inserted).map(
			([at, text]): Damage =>
				(file) =>
					spliced(file, Math.floor(at * file.length), 0, text),
		),
		fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
			([at, count]): Damage =>
				(file) =>
					spliced(file, Math.floor(at * file.length), count, ''),
		),
		place.map(
			(at): Damage =>
				(file) =>
					file.subarray(0, Math.floor(at * file.length)),
		),
		onLine(place, inserted, (line, text) => [text, line]),
		onLine(place, inserted, (line, text) => [text + line]),
		onLine(place, inserted, (line) => [line, line]),
		onLine(place, inserted, () => []),
		onLine(place, inserted, (line) => [`  ${line}`]),
		onLine(place, inserted, (line) => [line.replace(/^ {1,2}/, '')]),
		onLine(place, inserted, (line) => [line.replace(':', '')]),
	);
}

function onLine(
	place: fc.Arbitrary<number>,
	text: fc.Arbitrary<string>,
	change: (line: string, text: string) => string[],
): fc.Arbitrary<Damage> {
	return fc.tuple(place, text).map(([at, inserted]) => (file) => {
		const lines = file.toString('latin1').split('\n');
		const position = Math.floor(at * lines.length);
		lines.splice(
			position,
			1,
			...change(lines[position] ?? '', Buffer.from(inserted).toString('latin1')),
		);
		return Buffer.from(lines.join('\n'), 'latin1');
	});
}

function spliced(file: Buffer, at: number, count: number, text: string): Buffer {
	return Buffer.concat([file.subarray(0, at), Buffer.from(text), file.subarray(at + count)]);
}

const sound = Buffer.from(
	writtenByDecap(
		anOffer({
			title: "L'assistenza «vicina»: perché sì",
			summary:
				'Una pagina con le foto: i prezzi e gli orari del tuo negozio, preparata insieme al telefono.',
			coverage: 'alcune-regioni',
			regions: ['lazio', 'valle-d-aosta'],
			limits: ['Fino a 60 prodotti', '# non un commento', '12:30'],
			activation: anActivation({
				steps: [
					{ title: 'Compila il modulo', text: 'Apri il sito.\nPoi conferma.' },
					{ title: 'Manda le foto' },
				],
			}),
			verification: { on: '2026-11-20', how: 'lettura-condizioni', every: 90 },
			body: `### Per chi\n\n* uno\n* due\n\n${'Se hai un negozio, cominci da qui. '.repeat(8)}\n`,
		}),
	),
);
