import { expect, test } from 'vitest';
import { previewAddress, previewLinks } from './preview-links.ts';

const run = 'https://github.com/ente/catalogo/actions/runs/12';
const right = {
	pictures: `${run}/artifacts/345`,
	download: `${run}/artifacts/346`,
	address: 'https://anteprima-7.ente.example/',
};

test('an artifact of this very run is linked', () => {
	expect(previewLinks({ kind: 'made' }, run, right)).toEqual(right);
});

test.each([
	'',
	'https://male.example/actions/runs/12/artifacts/345',
	'https://github.com/ente/catalogo/actions/runs/13/artifacts/345',
	`${run}/artifacts/345/../../../../../male`,
	`${run}/artifacts/345)[clicca](https://male.example`,
	`${run}/artifacts/345\n::set-output name=x::y`,
	`${run}/artifacts/`,
])('%j is no artifact of this run', (pictures) => {
	expect(previewLinks({ kind: 'made' }, run, { ...right, pictures }).pictures).toBeUndefined();
});

test.each(['errors', 'nothing', 'too-large', 'failed'] as const)(
	'where it ended with %s nothing is linked',
	(kind) => {
		const nothing = { pictures: undefined, download: undefined, address: undefined };
		expect(previewLinks({ kind }, run, right)).toEqual(nothing);
	},
);

test('a host of the adopter has an address for each proposal', () => {
	const pattern = 'https://anteprima-{number}.ente.example/';
	expect(previewAddress(pattern, 7)).toBe('https://anteprima-7.ente.example/');
	expect(previewAddress(undefined, 7)).toBeUndefined();
});
