import type { Session } from './people.ts';
import { mayWrite, type Repositories, type Repository } from './repositories.ts';
import { notFound, Refusal } from './refusal.ts';

/** One request, as the part that answers it sees it. */
export interface Call {
	method: string;
	/** The path below the API's own, as it was sent. */
	path: string;
	/** The address of the API, for links. */
	root: string;
	query: URLSearchParams;
	/** The named parts of the path, decoded. */
	at: Record<string, string>;
	/** The JSON that came with it; undefined without any. */
	body: unknown;
	/** Who asks; undefined for somebody who does not say. */
	session: Session | undefined;
}

/** An answer: JSON, or nothing where there is no body. */
export interface Answer {
	status: number;
	body?: unknown;
	headers?: Record<string, string>;
}

/** What somebody who has said who they are may do. */
export function signedIn({ session }: Call): Session {
	if (session === undefined) throw new Refusal(401, 'Requires authentication');
	return session;
}

/** The repository of the path, as the one who asks sees it. */
export function repositoryOf(call: Call, repositories: Repositories): Repository {
	const repository = repositories.find(call.at['owner'] ?? '', call.at['name'] ?? '');
	if (repository === undefined) throw notFound();
	if (repository.hidden > 0) {
		repository.hidden -= 1;
		throw notFound();
	}
	return repository;
}

/** The repository of the path, if the one who asks may change it; GitHub denies it to all others. */
export function writableOf(call: Call, repositories: Repositories): Repository {
	const { person, scope } = signedIn(call);
	const repository = repositoryOf(call, repositories);
	const isGranted = scope.split(/[ ,]+/).some((word) => ['repo', 'public_repo'].includes(word));
	if (!isGranted || !mayWrite(person, repository)) throw notFound();
	return repository;
}

/** One page of a list, with the links to the others, as GitHub sends lists. */
export function pageOf(items: unknown[], { query, root, path }: Call): Answer {
	const size = Math.min(Number(query.get('per_page') ?? 30), 100);
	const page = Number(query.get('page') ?? 1);
	const last = Math.max(Math.ceil(items.length / size), 1);
	const link = (number: number, rel: string) => {
		const address = new URL(root + path);
		address.search = String(new URLSearchParams([...query, ['page', String(number)]]));
		address.searchParams.set('page', String(number));
		return `<${address.href}>; rel="${rel}"`;
	};
	const links = [
		...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
		...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
	];
	return {
		status: 200,
		body: items.slice((page - 1) * size, page * size),
		...(links.length > 0 && { headers: { Link: links.join(', ') } }),
	};
}
