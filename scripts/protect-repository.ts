import { parseArgs } from 'node:util';
import { forgeOf } from '../src/catalogue/forge.ts';
import { readEntry } from '../src/reader/read.ts';
import { files } from '../src/schema/collections.ts';
import { githubApi } from './proposal/github-api.ts';
import { formatFindings } from './protection/format-findings.ts';
import { protectRepository } from './protection/protect.ts';
import { requiredChecks } from './protection/required-checks.ts';

/**
 * Says which settings of the repository differ from what the catalogue needs and, with `--apply`,
 * mends them. Ends with 0 when all are right, at the end.
 */
const { values } = parseArgs({
	options: { root: { type: 'string', default: '.' }, apply: { type: 'boolean', default: false } },
});

const token = process.env['GITHUB_TOKEN'] ?? '';
const [settings] = readEntry(values.root, files.site.file, files.site.schema).entries;
if (settings === undefined)
	throw new Error('content/site.yml non si legge: npm run check dice perché.');
const site = settings.value;
const api = githubApi(process.env['GITHUB_API_URL'] ?? forgeOf(site).api, token);
const checks = await requiredChecks(values.root);
const look = (isApplied: boolean) => protectRepository(api, site.repository, { checks, isApplied });

const before = await look(values.apply);
console.log(formatFindings(before));
const after = values.apply ? await look(false) : before;
const isRight = after.every(({ differences }) => differences.length === 0);
if (!isRight && !values.apply) console.log('Per correggere: aggiungi --apply.');
if (values.apply) console.log(isRight ? 'Applicato e verificato.' : formatFindings(after));
process.exitCode = isRight ? 0 : 1;
