import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { securityTxt } from '../../hosting/security-txt.ts';

export const GET = (({ url, site }) =>
	new Response(
		securityTxt(loadCatalogue().site, {
			address: new URL(url.pathname, site),
			languages: ['it', 'en'],
			today: import.meta.env.CATALOGUE_TODAY,
		}),
	)) satisfies APIRoute;
