import type { APIRoute } from 'astro';
import { address } from '../components/address.ts';
import { robotsTxt } from '../hosting/robots-txt.ts';

export const GET = (({ site }) => {
	const sitemap = address(import.meta.env.BASE_URL, 'sitemap-index.xml');
	return new Response(robotsTxt(new URL(sitemap, site)));
}) satisfies APIRoute;
