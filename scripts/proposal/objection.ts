import type { Message } from '../../src/schema/issue.ts';

/** Why a proposal cannot be taken in, whatever its texts say. */
export interface Objection extends Message {
	/** The file it is about; undefined for the proposal as a whole. */
	file?: string;
}
