import { expect, test } from 'vitest';
import { chosenNames, uploadPlace } from './chosen-file.ts';
import { fieldsOf } from './steps.ts';

test('a new picture does not take the name of the one that is there', () => {
	expect(uploadPlace('a', 'logo.png', undefined)).toBe('/uploads/a/logo.png');
	expect(uploadPlace('a', 'logo.png', '/uploads/a/logo.png')).toBe('/uploads/a/logo-2.png');
	expect(uploadPlace('a', 'logo.png', '/uploads/a/logo-2.png')).toBe('/uploads/a/logo.png');
});

test('a draft knows the names of files that were chosen, and no place in the catalogue is one', () => {
	const named = (logo: unknown) =>
		chosenNames(fieldsOf.partners, { name: 'A', logo }).map(({ name }) => name);
	expect(named('Il nostro marchio.PNG')).toEqual(['Il nostro marchio.PNG']);
	expect([named('/uploads/a/logo.png'), named(''), named(undefined)]).toEqual([[], [], []]);
});
