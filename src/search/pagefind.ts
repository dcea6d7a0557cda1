/** The part of Pagefind 1.6's browser interface that we use; the package ships no types for it. */
export interface Pagefind {
	options(options: { noWorker: boolean }): Promise<void>;
	/** Starts the download of the index. */
	init(): Promise<void>;
	/** With null, every page. */
	search(
		text: string | null,
		options: { sort?: Record<string, 'asc' | 'desc'> },
	): Promise<{ results: { id: string; score: number }[] }>;
}
