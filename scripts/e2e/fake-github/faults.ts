/** Something that goes wrong, for the requests it is meant for. */
export interface Fault {
	/** The requests it is meant for; all of them without. */
	on?: { method?: string; path?: RegExp; login?: string };
	/** How many of these it lets pass first. */
	after?: number;
	/** How many of these it strikes; all that come without. */
	times?: number;
	strike: Strike;
}

/** What goes wrong. */
export type Strike =
	/** The connection breaks before anything is done. */
	| { kind: 'cutOff' }
	/** All is done, and then the connection breaks. */
	| { kind: 'answerLost' }
	| { kind: 'slow'; milliseconds: number }
	/** GitHub's limit of 5,000 requests an hour. */
	| { kind: 'rateLimit'; secondsLeft?: number }
	/** The token is worth nothing. */
	| { kind: 'badCredentials' }
	| { kind: 'refuse'; status: number; message: string }
	/** Somebody else does something right before. */
	| { kind: 'meanwhile'; act: () => Promise<unknown> };

/** A fault that has begun. */
export interface RunningFault {
	/** How many requests it struck. */
	struck: number;
	stop: () => void;
}

/** The faults that a test has switched on. */
export class Faults {
	readonly #running: { fault: Fault; seen: number; state: RunningFault }[] = [];

	/** Switches a fault on. */
	start(fault: Fault): RunningFault {
		const running = {
			fault,
			seen: 0,
			state: {
				struck: 0,
				stop: () => {
					const at = this.#running.indexOf(running);
					if (at >= 0) this.#running.splice(at, 1);
				},
			},
		};
		this.#running.push(running);
		return running.state;
	}

	/** What strikes a request, in the order in which it was switched on. */
	striking(request: { method: string; path: string; login: string | undefined }): Strike[] {
		const struck: Strike[] = [];
		for (const running of this.#running) {
			const { on = {}, after = 0, times = Infinity, strike } = running.fault;
			if (on.method !== undefined && on.method !== request.method) continue;
			if (on.path !== undefined && !on.path.test(request.path)) continue;
			if (on.login !== undefined && on.login !== request.login) continue;
			running.seen += 1;
			if (running.seen <= after || running.state.struck >= times) continue;
			running.state.struck += 1;
			struck.push(strike);
		}
		return struck;
	}
}
