import { bodyOf, statusBody } from './bodies.ts';
import { type Answer, type Call, pageOf, repositoryOf, signedIn, writableOf } from './call.ts';
import type { Hub } from './hub.ts';
import type { Pull } from './pulls.ts';
import { notFound } from './refusal.ts';
import { filesOf } from './pull-files.ts';
import type { Endpoint } from './router.ts';
import { associationOf, userView } from './views.ts';

/** What people and programs have found out about pull requests, which everybody may read. */
export function reviewEndpoints(hub: Hub): Endpoint[] {
	const { pulls, repositories, reviews } = hub;

	function pullOf(call: Call): Pull {
		const repository = repositoryOf(call, repositories);
		const pull = pulls.find(Number(call.at['number']));
		if (pull === undefined || !repository.isOrigin) throw notFound();
		return pull;
	}

	function listReviews(call: Call): Answer {
		const views = reviews
			.of(pullOf(call))
			.map(({ id, author, state, body, commit, submittedAt }) => ({
				...{ id, state, body, commit_id: commit, submitted_at: submittedAt },
				user: userView(author, hub),
				author_association: associationOf(author, hub),
			}));
		return pageOf(views, call);
	}

	async function listFiles(call: Call): Promise<Answer> {
		return pageOf(await filesOf(pullOf(call), hub), call);
	}

	function listCheckRuns(call: Call): Answer {
		repositoryOf(call, repositories);
		const runs = reviews.checkRuns
			.filter(({ commit }) => commit === call.at['sha'])
			.map(({ name, conclusion }, at) => {
				const status = conclusion === null ? 'in_progress' : 'completed';
				return { id: at + 1, name, status, conclusion };
			});
		return { status: 200, body: { total_count: runs.length, check_runs: runs } };
	}

	function postStatus(call: Call): Answer {
		writableOf(call, repositories);
		const { state, context, description } = bodyOf(call, statusBody);
		const by = signedIn(call).person;
		reviews.statuses.push({ commit: call.at['sha'] ?? '', state, context, description, by });
		return { status: 201, body: { state, context, description } };
	}

	return [
		['POST /repos/:owner/:name/statuses/:sha', postStatus],
		['GET /repos/:owner/:name/pulls/:number/reviews', listReviews],
		['GET /repos/:owner/:name/pulls/:number/files', listFiles],
		['GET /repos/:owner/:name/commits/:sha/check-runs', listCheckRuns],
	];
}
