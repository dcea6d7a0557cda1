import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawIcon, icons } from '../hosting/icons.ts';
import { siteColour } from '../hosting/web-manifest.ts';

export const getStaticPaths = (() =>
	Object.entries(icons).map(([icon, props]) => ({
		params: { icon },
		props,
	}))) satisfies GetStaticPaths;

export const GET = (async ({ props }) => {
	const sign = `${import.meta.env.CATALOGUE_ROOT}/public/favicon.svg`;
	return new Response(new Uint8Array(await drawIcon(sign, props, siteColour)));
}) satisfies APIRoute<InferGetStaticPropsType<typeof getStaticPaths>>;
