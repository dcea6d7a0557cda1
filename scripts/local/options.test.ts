import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('tries the usual port, and those after it, when none is asked for', () => {
	expect(readOptions([])).toMatchObject({ wantsHelp: false, workspace: resolve('.local') });
	expect(readOptions([]).ports.slice(0, 3)).toEqual([4321, 4322, 4323]);
});

test('takes the port it is given and no other', () => {
	expect(readOptions(['--port', '0']).ports).toEqual([0]);
});

test('explains a port that is no number', () => {
	expect(() => readOptions(['--port', 'http'])).toThrow(
		'--port vuole un numero da 0 a 65535, non «http».',
	);
});

test('explains an option that does not exist', () => {
	expect(() => readOptions(['--prot', '80'])).toThrow('Non capisco «--prot 80».');
});
