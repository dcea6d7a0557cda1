import { siteAddress } from '../src/catalogue/load.ts';
import { addressProblem } from './site/address-problem.ts';

/** Fails where the site would be put on line elsewhere than its settings say: all its links would be dead. */
const [online = ''] = process.argv.slice(2);
const { site, base } = siteAddress('.');
const problem = addressProblem(site + base, online);
if (problem !== undefined) {
	console.error(problem);
	process.exitCode = 1;
}
