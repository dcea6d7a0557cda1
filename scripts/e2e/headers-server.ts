import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { apiPath } from '../local/cms-gateway.ts';
import { listen } from '../program/listen.ts';
import { serveBuiltSite } from '../local/served-site.ts';

/** A site on a port of this machine, served with the headers that its file `_headers` asks for. */
export interface HeadersServer extends AsyncDisposable {
	home: string;
}

/**
 * Serves a built site as the hosts do that read `_headers`: every rule that fits a path speaks, and what
 * two say of one header is joined with a comma.
 *
 * @param directory the built files
 * @param base the path they were built for
 */
export async function serveWithHeaders(directory: string, base: string): Promise<HeadersServer> {
	const rules = parseRules(await readFile(path.join(directory, '_headers'), 'utf8'));
	const site = await serveBuiltSite({ directory, base, remove: () => Promise.resolve() });
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		for (const { headers } of rules.filter((rule) => rule.fits.test(pathname))) {
			for (const [name, value] of headers) {
				const said = response.getHeader(name);
				response.setHeader(name, said === undefined ? value : `${String(said)}, ${value}`);
			}
		}
		// What `npm start` has beside the site: the page of proposals asks it for the drafts of this machine.
		if (pathname === apiPath) response.setHeader('content-type', 'application/json').end('[]');
		else site.answer(request, response);
	});
	const port = await listen(server, 0);
	return {
		home: `http://127.0.0.1:${port}${base}`,
		async [Symbol.asyncDispose]() {
			server.close();
			server.closeAllConnections();
			await site.retire();
		},
	};
}

function parseRules(text: string): Rule[] {
	const rules = text.split(/\n(?=\S)/).map((block) => {
		const [place = '', ...lines] = block.trim().split('\n');
		const pattern = place.split('*').map((part) => RegExp.escape(part));
		return {
			fits: new RegExp(`^${pattern.join('.*')}$`),
			headers: lines.map((line): [string, string] => {
				const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
				return [name, value];
			}),
		};
	});
	if (rules.length < 5) throw new Error('There are hardly any rules in _headers.');
	return rules;
}

interface Rule {
	fits: RegExp;
	headers: [string, string][];
}
