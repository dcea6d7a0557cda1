import type { SearchFilters } from './query.ts';

/** The part of Pagefind 1.6's browser interface that we use; the package ships no types for it. */
export interface Pagefind {
	options(options: { baseUrl: string }): Promise<void>;
	/** Starts the download of the index. */
	init(): Promise<void>;
	/** With null, every page that the filters let through. */
	search(
		text: string | null,
		options: { filters: SearchFilters; sort?: Record<string, 'asc' | 'desc'> },
	): Promise<{ results: { data(): Promise<{ content: string; meta: Record<string, string> }> }[] }>;
}
