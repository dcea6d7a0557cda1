import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Preloaded into a build, to see that its output does not hang on the machine: folders are listed the
// other way round, and the clock is two days and a bit ahead.
const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;
fs.readdirSync = (...args) => readdirSync(...args).reverse();
fs.promises.readdir = async (...args) => (await readdirLater(...args)).reverse();
fs.readdir = (...args) => {
	const done = args.pop();
	readdir(...args, (error, names) => {
		done(error, names?.reverse());
	});
};
syncBuiltinESMExports();

const RealDate = Date;
const ahead = 190_000_000;
globalThis.Date = class extends RealDate {
	/** @param {unknown[]} args */
	constructor(...args) {
		if (args.length === 0) super(RealDate.now() + ahead);
		else super(...args);
	}

	static now() {
		return RealDate.now() + ahead;
	}
};
