import type { APIRoute } from 'astro';
import { loadWritten } from '../../catalogue/load.ts';
import { existingEntries } from '../../forms/proposal/existing.ts';

export const GET = (() => Response.json(existingEntries(loadWritten()))) satisfies APIRoute;
