/** A name in every language the interface speaks. */
export interface Label {
	it: string;
	en: string;
}

/** Values that the schema fixes, with their names. */
export type Labels = Record<string, Label>;

/** What people are told about a field, and what the forms need beyond its type. */
export interface FieldMeta {
	/** The question, in Italian. */
	label: string;
	/** One sentence on how to answer it well. */
	hint?: string;
	/** A good answer. */
	example?: string;
	/** What to do about an answer of another form, where an example does not say it. */
	cure?: string;
	/** Who answers: partners in their forms, editors in theirs alone. */
	who?: 'partner' | 'editor';
	/** Asked at once; only after an answer, see `askedWhen`; or under "Altri dettagli". */
	step?: 'essential' | 'follow-up' | 'more';
	/** The answer to another field of the same group that makes this one a question; '' is no answer. */
	askedWhen?: { field: string; is: string };
	/** The field of the same group whose answer makes one to this necessary, whatever it is. */
	neededWith?: string;
	/** What a form writes before anybody answers. */
	prefill?: 'today' | 'open-notice';
}

declare module 'zod' {
	interface GlobalMeta extends Partial<FieldMeta> {
		/** The vocabulary that lists the known values. */
		vocabulary?: Vocabulary;
		/** The collection whose identifiers are the known values. */
		collection?: ReferencedCollection;
		/** Labels of values fixed in the schema. */
		labels?: Record<string, Label>;
		/** What a text of a fixed form is. */
		is?: 'webAddress' | 'identifier' | 'offer-identifier';
		/** How long the text is meant to be, when that changes the control. */
		control?: 'line' | 'paragraph' | 'markdown' | 'image' | 'file';
		/** Upper bound of a list; see `list`. */
		maximum?: number;
		/** Values that a list must hold, every one; see `allOf`. */
		demanded?: string[];
	}
}

/** A list of terms that editors keep in `content/vocabularies`. */
export type Vocabulary = 'goals' | 'categories' | 'services' | 'sectors' | 'facts';

/** A collection whose entries others point to. */
export type ReferencedCollection = 'partners' | 'offers' | 'notices';
