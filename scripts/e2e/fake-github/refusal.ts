/** An answer that is no success, in GitHub's words. */
export class Refusal extends Error {
	readonly status: number;
	readonly errors: object[] | undefined;

	constructor(status: number, message: string, errors?: object[]) {
		super(message);
		this.status = status;
		this.errors = errors;
	}
}

/** What GitHub says of all that is not there, and of all that one may not change. */
export function notFound(): Refusal {
	return new Refusal(404, 'Not Found');
}

/** What GitHub says of a request that it understands and can't fulfil. */
export function invalid(...errors: { message?: string; field?: string; code?: string }[]): Refusal {
	return new Refusal(422, 'Validation Failed', errors);
}
