import type { ValueWords } from './value-words.ts';

/** One field of an entry that says something else than before. */
export interface Difference {
	/** Its labels from the outside in: "Attivazione, Passaggi 2, Spiegazione". */
	label: string;
	/** Whether only editors answer it. */
	isEditors: boolean;
	change:
		| { kind: 'written'; now: ValueWords }
		| { kind: 'cleared'; was: ValueWords }
		| { kind: 'replaced'; was: ValueWords; now: ValueWords }
		/** Items of a list. */
		| { kind: 'items'; removed: ValueWords[]; added: ValueWords[] }
		/** Sentences of a long text. */
		| { kind: 'sentences'; removed: string[]; added: string[] }
		/** The same items in another order, or the same words with other spaces. */
		| { kind: 'order' | 'spaces' };
}
