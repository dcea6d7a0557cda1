/** The address that dials a number, however it is written. */
export function phoneAddress(number: string): string {
	return `tel:${number.replaceAll(/[^+\d]/g, '')}`;
}

/** A number in groups that people can read out; one that somebody has grouped stays as it is. */
export function readablePhone(number: string): string {
	if (/[^+\d]/.test(number)) return number;
	return number.replace(/^(\+39)?(\d{3})(\d{3})(\d{3,4})$/, (...[, prefix, ...groups]) =>
		[prefix, ...groups.slice(0, 3)].filter((group) => typeof group === 'string').join('\u00a0'),
	);
}
