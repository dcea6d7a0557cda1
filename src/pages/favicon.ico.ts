import type { APIRoute } from 'astro';
import { drawFavicon } from '../hosting/icons.ts';

export const GET = (async () =>
	new Response(
		await drawFavicon(`${import.meta.env.CATALOGUE_ROOT}/public/favicon.svg`),
	)) satisfies APIRoute;
