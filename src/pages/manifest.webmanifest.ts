import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/load.ts';
import { address } from '../components/address.ts';
import { webManifest } from '../hosting/web-manifest.ts';
import { it } from '../i18n/it.ts';

export const GET = (() => {
	const base = address(import.meta.env.BASE_URL, '');
	return Response.json(webManifest(loadCatalogue().site, { base, lang: it.lang }));
}) satisfies APIRoute;
