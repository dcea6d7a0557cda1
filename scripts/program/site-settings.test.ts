import { expect, test } from 'vitest';
import { Obstacle } from './obstacle.ts';
import { readSiteSettings } from './site-settings.ts';
import { aFolder, write } from './testing/repository-fixture.ts';

test.each([['nothing'], ['name: Vicini\n'], ['branch: [']])(
	'settings that say %j are told in a sentence with what to do',
	async (text) => {
		const root = await aFolder();
		if (text !== 'nothing') await write(root, { 'content/site.yml': text });
		expect(() => readSiteSettings(root)).toThrow(Obstacle);
		expect(() => readSiteSettings(root)).toThrow(
			'content/site.yml non si legge: npm run check dice perché.',
		);
	},
);

test('reads the settings of the catalogue', () => {
	expect(readSiteSettings('.')).toMatchObject({ branch: 'main' });
});
