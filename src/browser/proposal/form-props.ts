import type { Draft } from '../../forms/proposal/draft.ts';
import type { Day } from '../../schema/fields.ts';
import type { ComparedData } from './existing-data.ts';
import type { ProposalData } from './proposal-data.ts';

/** What each form that asks in steps begins with. */
export interface FormProps {
	/** With the day of today among the answers that the form gives by itself. */
	data: ProposalData;
	/** The same with all that there is to compare with, as far as it can be had. */
	compared: () => Promise<ComparedData>;
	/** The path the pages live under. */
	base: string;
	today: Day;
	/** What somebody had answered before; undefined when nobody has begun. */
	start: Draft | undefined;
	/** Whether this browser keeps the draft. */
	isKept: boolean;
	/** What to say at first. */
	message: string;
}
