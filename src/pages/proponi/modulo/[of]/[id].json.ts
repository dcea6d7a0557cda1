import type { APIRoute, GetStaticPaths } from 'astro';
import { loadWritten } from '../../../../catalogue/load.ts';

export const getStaticPaths = (() =>
	Object.entries(loadWritten()).flatMap(([of, entries]) =>
		entries.map(({ id, written }) => ({ params: { of, id }, props: { written } })),
	)) satisfies GetStaticPaths;

export const GET = (({ props }) => Response.json(props['written'])) satisfies APIRoute;
