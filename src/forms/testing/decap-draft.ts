import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { modules } from './decap-validator.ts';

const require = createRequire(import.meta.url);
const entries = join(modules, 'decap-cms-core/dist/esm/actions/entries.js');

// The module around the function needs all of Decap, and a browser.
registerHooks({
	load(url, context, next) {
		if (!url.endsWith('decap-cms-core/dist/esm/actions/entries.js')) return next(url, context);
		const [draft] =
			/export function createEmptyDraftData[\s\S]*?\n\}/.exec(readFileSync(entries, 'utf8')) ?? [];
		if (draft === undefined) throw new Error('Decap makes a new entry in another way.');
		const source = `import { fromJS, List, Map } from 'immutable';
			import isEqual from 'lodash/isEqual';
			${draft}
			export const newEntry = (fields) => fromJS(createEmptyDraftData(fromJS(fields))).toJS();`;
		return { format: 'module', source, shortCircuit: true };
	},
});

/** What Decap writes in a new entry before anybody touches its form, by Decap's own rules. */
// Decap's files have no types of their own.
export const { newEntry } = require(entries) as {
	newEntry: (fields: object[]) => Record<string, unknown>;
};
