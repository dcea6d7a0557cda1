import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { proposalSettings } from '../../../forms/proposal/settings.ts';
import { it } from '../../../i18n/it.ts';
import type { ProposalData } from '../../../browser/proposal/proposal-data.ts';

export const GET = (() => {
	const { card, offer, keep, manage } = it;
	const settings = proposalSettings(loadCatalogue());
	return Response.json({ ...settings, text: { card, offer, keep, manage } } satisfies ProposalData);
}) satisfies APIRoute;
