import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The file that an installed package runs under its own name. Node starts it on any system, where
 * the names in `node_modules/.bin` are shell scripts on some.
 */
export function programOf(name: string): string {
	const folder = path.join('node_modules', name);
	const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const file = typeof bin === 'string' ? bin : bin[name];
	if (file === undefined) throw new Error(`The package "${name}" has no program "${name}".`);
	return path.join(folder, file);
}
