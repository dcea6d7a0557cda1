export interface ProposedChange {
	/** Path in the repository. */
	file: string;
	/** Bytes before; undefined for a new file. */
	before: Uint8Array | undefined;
	/** Bytes after; undefined for a removed file. */
	after: Uint8Array | undefined;
}
