import type { JudgedFile } from '../../forms/proposal/judged-file.ts';

/** A file that somebody has chosen for a question. */
export interface Picture extends JudgedFile {
	/** What it is called where it comes from. */
	name: string;
	/** What the catalogue gets. */
	file: Blob;
	/** The same as an address, which the policy of the page lets pictures have; '' for what is refused. */
	shown: string;
	/** Whether it is no longer as it was chosen. */
	isConverted: boolean;
}

/** The files that were chosen, by the identifier of their question. */
export type Pictures = Readonly<Partial<Record<string, Picture>>>;
