import { statusOf, TroubleError } from './github-backend.ts';
import type { Notice } from './notice.ts';
import type { Trouble } from './trouble.ts';
import { loginWords, type Occasion, retrying, whatHappened, wordsFor } from './words.ts';

/** Puts together what the forge answered and what was being done, and says it once. */
export class Reports {
	/** What the last answer told of. */
	#latest: Trouble | undefined;
	/** How many things are being done. */
	#running = 0;
	/** What the notice is about. */
	#about: Occasion | 'retrying' | undefined;
	readonly #notice: Notice;
	readonly #email: string;

	/** @param email where the editors are written to */
	constructor(notice: Notice, email: string) {
		this.#notice = notice;
		this.#email = email;
	}

	/** An answer came, or none. */
	hear(trouble: Trouble | undefined): void {
		this.#latest = trouble;
		if (trouble?.kind === 'unreachable') {
			this.#about = 'retrying';
			this.#notice.show(retrying, false);
			return;
		}
		if (trouble === undefined) this.#settle('retrying');
		else if (this.#running === 0) this.#say(trouble, 'read', false);
	}

	/** The login lets nobody in, and says why. */
	refuse(sentence: string): void {
		this.#about = 'enter';
		this.#notice.show(loginWords(sentence), true);
	}

	/**
	 * Tells how something ends.
	 *
	 * @throws what Decap is to say, in Italian, in place of an error
	 */
	async during<Result>(occasion: Occasion, doing: () => Promise<Result>): Promise<Result> {
		this.#running += 1;
		try {
			const result = await doing();
			// One thing that could be read says nothing of another that could not.
			if (occasion !== 'read') this.#settle(occasion);
			// Decap shows an empty list for one that it could not read.
			if (this.#latest !== undefined) this.#say(this.#latest, 'read', false);
			return result;
		} catch (error) {
			if (isExpected(error)) throw error;
			const trouble = this.#troubleOf(error);
			this.#say(trouble, occasion, true);
			throw namelessError(whatHappened(trouble), error);
		} finally {
			this.#running -= 1;
		}
	}

	#troubleOf(error: unknown): Trouble {
		if (error instanceof TroubleError) return error.trouble;
		return this.#latest ?? { kind: 'refused', status: statusOf(error) };
	}

	#say(trouble: Trouble, occasion: Occasion, isAnswer: boolean): void {
		this.#about = occasion;
		this.#notice.show(wordsFor(trouble, occasion, this.#email), isAnswer);
	}

	#settle(about: Occasion | 'retrying'): void {
		if (this.#about !== about) return;
		this.#about = undefined;
		this.#notice.clear();
	}
}

/** Decap counts on this one: an entry without a draft. */
function isExpected(error: unknown): boolean {
	return error instanceof Error && error.name === 'EDITORIAL_WORKFLOW_ERROR';
}

/** Decap says the name of an error first. */
function namelessError(sentence: string, cause: unknown): Error {
	const error = new Error(sentence, { cause });
	error.name = '';
	return error;
}
