import { expect, test } from 'vitest';
import { readActOptions } from '../acts/options.ts';
import { readCardOptions } from '../card/options.ts';
import { readDailyOptions } from '../daily/options.ts';
import { readOptions } from '../local/options.ts';

const programs = {
	act: readActOptions,
	card: readCardOptions,
	daily: readDailyOptions,
	start: readOptions,
};

test.each(Object.entries(programs))(
	'%s says what it can do to who asks, and to who errs',
	(_, read) => {
		for (const asked of ['--help', '-h', '--aiuto']) expect(read([asked]).wantsHelp).toBe(true);
		expect(read([]).wantsHelp).toBe(false);
		expect(() => read(['--aiutami'])).toThrow(/^Non capisco «--aiutami»\.\n\n[^]*npm /);
	},
);
