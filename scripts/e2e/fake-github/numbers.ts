/** The numbers that GitHub gives: issues and pull requests share theirs, and so do their comments. */
export class Numbers {
	#last = 0;
	#lastComment = 0;

	next(): number {
		this.#last += 1;
		return this.#last;
	}

	nextComment(): number {
		this.#lastComment += 1;
		return this.#lastComment;
	}
}
