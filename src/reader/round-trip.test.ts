import fc from 'fast-check';
import { dump } from 'js-yaml';
import { beforeAll, expect, test } from 'vitest';
import { withoutBlanks } from '../schema/blanks.ts';
import { offerSchema } from '../schema/offer.ts';
import { anyOffer } from '../schema/testing/any-offer.ts';
import { read } from '../schema/testing/sentences.ts';
import { contentFolder, reading } from './testing/content-folder.ts';
import { writtenByDecap } from './testing/decap-serializer.ts';

let root: string;
beforeAll(async () => {
	root = await contentFolder();
});

type Write = (offer: Record<string, unknown>) => string;

const writers: [name: string, runs: number, write: Write][] = [
	['Decap', 100, writtenByDecap],
	['js-yaml', 200, ({ body, ...fields }) => `---\n${dump(fields)}---\n${String(body)}\n`],
];

test.each(writers)(
	'reads any offer that %s wrote as it was',
	async (name, numRuns, write) => {
		await fc.assert(
			fc.asyncProperty(anyOffer(), async (offer) => {
				const meant = withoutBlanks(offer).value as Record<string, unknown>;
				const { entries, documents, issues } = await reading(
					root,
					offerSchema,
					write(meant),
					`${name}.md`,
				);
				expect(issues).toEqual([]);
				const [document] = documents;
				expect({ ...document?.written, body: '' }).toEqual({ ...meant, body: '' });
				expect(entries[0]?.value).toEqual(read(offerSchema, offer));
			}),
			{ numRuns, seed: 20261121 },
		);
	},
	120_000,
);
