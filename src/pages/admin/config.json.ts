import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { address } from '../../components/address.ts';
import { buildDecapConfig } from '../../forms/decap-config.ts';

export const GET = (() => {
	const base = address(import.meta.env.BASE_URL, '');
	return Response.json(buildDecapConfig(loadCatalogue(), base));
}) satisfies APIRoute;
