import type { Forge } from '../catalogue/forge.ts';
import { kindOf, unchangingFolder } from './places.ts';
import { everywhere, type Headers, headersOf, unchanging } from './response-headers.ts';

/**
 * The rules for hosts that read a file `_headers`, such as Netlify and Cloudflare Pages. Where two rules
 * meet, some join what they say of one header, and two policies together allow only what both do: so
 * every page is met by one rule that names a policy.
 *
 * @param base the path the site lives under, with a slash at both ends
 * @param folders the site's folders and those right within them: `cerca`, `en`, `en/cerca`
 * @param forge where the catalogue lives; GitHub without
 */
export function headersFile(base: string, folders: string[], forge?: Forge): string {
	const outer = folders.filter((folder) => !folder.includes('/'));
	return [
		rule(`${base}*`, everywhere),
		rule(base, headersOf('ordinary', forge)),
		rule(`${base}404.html`, headersOf('ordinary', forge)),
		...outer.flatMap((folder) => rulesOf(folder, { base, folders, forge })),
		rule(`${base}${unchangingFolder}*`, unchanging),
	].join('\n');
}

/** One rule for a folder; more where pages of several kinds stand in it, as in that of a language. */
function rulesOf(folder: string, { base, folders, forge }: Whole): string[] {
	const kind = kindOf(`${folder}/`);
	const inner = folders.filter((other) => other.startsWith(`${folder}/`));
	if (inner.every((other) => kindOf(`${other}/`) === kind)) {
		return [rule(`${base}${folder}/*`, headersOf(kind, forge))];
	}
	return [
		rule(`${base}${folder}/`, headersOf(kind, forge)),
		...inner.map((other) => rule(`${base}${other}/*`, headersOf(kindOf(`${other}/`), forge))),
	];
}

function rule(path: string, headers: Headers): string {
	const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
	return `${path}\n${lines.join('')}`;
}

interface Whole {
	base: string;
	folders: string[];
	forge: Forge | undefined;
}
