import { type Answer, type Call, repositoryOf, signedIn } from './call.ts';
import type { Hub } from './hub.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Endpoint } from './router.ts';

/** What administrators decide of the catalogue's repository, as a new one has it. */
export function settingsEndpoints(hub: Hub): Endpoint[] {
	const rulesets: Ruleset[] = [];
	const settings: Record<string, object> = {
		permissions: { enabled: true, allowed_actions: 'all', sha_pinning_required: false },
		workflow: { default_workflow_permissions: 'write', can_approve_pull_request_reviews: true },
		'fork-pr-contributor-approval': { approval_policy: 'first_time_contributors_new_to_github' },
		'selected-actions': {
			github_owned_allowed: false,
			verified_allowed: false,
			patterns_allowed: [],
		},
	};

	function demandAdministrator(call: Call): void {
		const { person } = signedIn(call);
		repositoryOf(call, hub.repositories);
		if (person.role !== 'admin') throw notFound();
	}

	function nameIn({ at, path }: Call): string {
		const name = at['setting'] ?? 'permissions';
		if (!Object.hasOwn(settings, name)) throw notFound();
		const { allowed_actions } = settings['permissions'] as { allowed_actions: string };
		if (name === 'selected-actions' && allowed_actions !== 'selected') {
			throw new Refusal(409, `Conflict: ${path}`);
		}
		return name;
	}

	function get(call: Call): Answer {
		demandAdministrator(call);
		return { status: 200, body: settings[nameIn(call)] };
	}

	function put(call: Call): Answer {
		demandAdministrator(call);
		settings[nameIn(call)] = call.body as object;
		return { status: 204 };
	}

	function rulesetOf(call: Call): Ruleset {
		demandAdministrator(call);
		const found = rulesets.find(({ id }) => id === Number(call.at['id']));
		if (found === undefined) throw notFound();
		return found;
	}

	function listRulesets(call: Call): Answer {
		demandAdministrator(call);
		// As on GitHub, the list names them and does not say their rules.
		return { status: 200, body: rulesets.map(({ id, name }) => ({ id, name })) };
	}

	function postRuleset(call: Call): Answer {
		demandAdministrator(call);
		const added = { ...(call.body as Omit<Ruleset, 'id'>), id: rulesets.length + 1 };
		rulesets.push(added);
		return { status: 201, body: added };
	}

	return [
		[
			'GET /apps/github-actions',
			() => ({ status: 200, body: { id: 15368, slug: 'github-actions' } }),
		],
		['GET /repos/:owner/:name/rulesets', listRulesets],
		['POST /repos/:owner/:name/rulesets', postRuleset],
		['GET /repos/:owner/:name/rulesets/:id', (call) => ({ status: 200, body: rulesetOf(call) })],
		[
			'PUT /repos/:owner/:name/rulesets/:id',
			(call) => ({ status: 200, body: Object.assign(rulesetOf(call), call.body) }),
		],
		['GET /repos/:owner/:name/actions/permissions', get],
		['PUT /repos/:owner/:name/actions/permissions', put],
		['GET /repos/:owner/:name/actions/permissions/:setting', get],
		['PUT /repos/:owner/:name/actions/permissions/:setting', put],
	];
}

interface Ruleset {
	id: number;
	name: string;
}
