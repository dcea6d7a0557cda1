/**
 * Whether two names are those of one GitHub account. GitHub does not mind capitals in them, and they
 * have none but ASCII letters: other characters that become one of these in small letters do not count.
 */
export function isSameLogin(one: string, other: string): boolean {
	return pattern.test(one) && pattern.test(other) && one.toLowerCase() === other.toLowerCase();
}

/** An account of a person or an organisation; those of programs have brackets, and maintain nothing. */
const pattern = /^[A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38}$/;
