/** One setting of the repository that the rules of the catalogue rest on. */
export interface Setting {
	/** In Italian, for whoever applies it. */
	name: string;
	/** Below the repository's own path of the API. */
	path: string;
	/** What must stand there; what else stands there may stay. */
	wanted: Record<string, unknown>;
}

/** What GitHub Actions may do; in this order, since one is the condition of the next. */
export const actionsSettings: Setting[] = [
	{
		name: 'Azioni ammesse',
		path: '/actions/permissions',
		wanted: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
	},
	{
		name: 'Solo azioni di GitHub',
		path: '/actions/permissions/selected-actions',
		wanted: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: [] },
	},
	{
		name: 'Permessi di partenza delle azioni',
		path: '/actions/permissions/workflow',
		wanted: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
	},
	{
		name: 'Approvazione per chi propone la prima volta',
		path: '/actions/permissions/fork-pr-contributor-approval',
		wanted: { approval_policy: 'first_time_contributors' },
	},
];

/**
 * The rules of the published branch. Nobody is above them: not administrators, nor the CMS's button to
 * publish, which merges and, where it cannot, moves the branch itself.
 *
 * @param checks names of the checks that must have passed
 * @param app the number of the program that reports them, so that no other can
 */
export function rulesOf(checks: string[], app: number): Record<string, unknown> {
	return {
		name: rulesetName,
		target: 'branch',
		enforcement: 'active',
		bypass_actors: [],
		conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
		rules: [
			{ type: 'deletion' },
			{ type: 'non_fast_forward' },
			{
				type: 'pull_request',
				parameters: {
					required_approving_review_count: 1,
					dismiss_stale_reviews_on_push: true,
					require_code_owner_review: false,
					require_last_push_approval: true,
					required_review_thread_resolution: true,
				},
			},
			{
				type: 'required_status_checks',
				parameters: {
					// With it each proposal would have to be brought up to date after every other.
					strict_required_status_checks_policy: false,
					required_status_checks: checks.map((context) => ({ context, integration_id: app })),
				},
			},
		],
	};
}

export const rulesetName = 'Catalogo pubblicato';
