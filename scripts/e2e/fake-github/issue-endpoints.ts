import { bodyOf, changeIssueBody, newIssueBody } from './bodies.ts';
import { type Answer, type Call, pageOf, repositoryOf, signedIn } from './call.ts';
import type { Hub } from './hub.ts';
import type { Issue } from './issues.ts';
import { notFound, Refusal } from './refusal.ts';
import { mayWrite } from './repositories.ts';
import type { Endpoint } from './router.ts';
import { issueView, pullView } from './views.ts';

/** Issues of the catalogue's repository; pull requests stand among them in the list. */
export function issueEndpoints(hub: Hub): Endpoint[] {
	const { issues, pulls, repositories } = hub;

	async function list(call: Call): Promise<Answer> {
		repositoryOf(call, repositories);
		const { query } = call;
		const state = query.get('state') ?? 'open';
		const by = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
		const listed = [
			...issues.all.map((issue) => ({
				of: issue,
				view: () => Promise.resolve(issueView(issue, hub)),
			})),
			...pulls.all.map((pull) => ({
				of: pull,
				view: async () => ({ ...(await pullView(pull, hub)), pull_request: { url: '' } }),
			})),
		]
			.filter(({ of }) => state === 'all' || of.state === state)
			.sort(
				({ of: one }, { of: other }) =>
					other[by].localeCompare(one[by]) || other.number - one.number,
			);
		const views = listed.map(({ view }) => view());
		return pageOf(await Promise.all(views), call);
	}

	/** Everybody may open one. */
	function open(call: Call): Answer {
		const { person: author } = signedIn(call);
		repositoryOf(call, repositories);
		const issue = issues.open({ ...bodyOf(call, newIssueBody), author });
		return { status: 201, body: issueView(issue, hub) };
	}

	function change(call: Call): Answer {
		const { person } = signedIn(call);
		const issue = issueOf(call);
		if (issue.author !== person && !mayWrite(person, repositories.origin)) {
			throw new Refusal(403, 'Must have admin rights to Repository.');
		}
		const {
			title = issue.title,
			body = issue.body,
			state = issue.state,
		} = bodyOf(call, changeIssueBody);
		issues.change(issue, { title, body, state });
		return { status: 200, body: issueView(issue, hub) };
	}

	function issueOf(call: Call): Issue {
		repositoryOf(call, repositories);
		const issue = issues.find(Number(call.at['number']));
		if (issue === undefined) throw notFound();
		return issue;
	}

	return [
		['GET /repos/:owner/:name/issues', list],
		['POST /repos/:owner/:name/issues', open],
		['PATCH /repos/:owner/:name/issues/:number', change],
	];
}
