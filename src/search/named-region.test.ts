import { expect, test } from 'vitest';
import { listRegions } from '../catalogue/regions.ts';
import { namedRegion } from './named-region.ts';

test.each([
	['consegne in Sicilia', 'sicilia', 'consegne in'],
	['tutor Friuli-Venezia Giulia', 'friuli-venezia-giulia', 'tutor'],
	['friuli tutor', 'friuli-venezia-giulia', 'tutor'],
	["wifi in VALLE D'AOSTA", 'valle-d-aosta', 'wifi in'],
	['Südtirol pos', 'trentino-alto-adige', 'pos'],
	['trento', 'trento', ''],
])('sees the Region in "%s"', (text, region, rest) => {
	expect(namedRegion(text, listRegions())).toEqual({ region, rest });
});

test('sees no Region where there is none', () => {
	expect(namedRegion('siciliano pos', listRegions())).toBeUndefined();
});
