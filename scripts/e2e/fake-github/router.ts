import type { Answer, Call } from './call.ts';

/** One endpoint: `GET /repos/:owner/:name/git/refs/*ref`; a star takes slashes too. */
export type Endpoint = [pattern: string, answer: (call: Call) => Answer | Promise<Answer>];

/** The endpoint for a request, and the parts of its path; undefined when there is none. */
export function findRoute(
	endpoints: Endpoint[],
	method: string,
	path: string,
): { answer: Endpoint[1]; at: Record<string, string> } | undefined {
	for (const [pattern, answer] of endpoints) {
		const [wanted, shape = ''] = pattern.split(' ');
		if (wanted !== method) continue;
		const parts = shapeOf(shape).exec(path)?.groups;
		if (parts === undefined) continue;
		const decoded = Object.entries(parts).map(([name, part]) => [name, decodeURIComponent(part)]);
		return { answer, at: Object.fromEntries(decoded) as Record<string, string> };
	}
	return undefined;
}

function shapeOf(shape: string): RegExp {
	const source = shape
		.replace(/[.]/g, '\\.')
		.replace(/:(\w+)/g, '(?<$1>[^/]+)')
		.replace(/\*(\w+)/g, '(?<$1>.+)');
	// Without parts of its own an endpoint matches with an empty list of them.
	return new RegExp(`^${source}(?<rest>)$`);
}
