/** The address that dials a number, however it is written. */
export function phoneAddress(number: string): string {
	return `tel:${number.replaceAll(/[^+\d]/g, '')}`;
}

/** A number in groups that people can read out; one that somebody has grouped stays as it is. */
export function readablePhone(number: string): string {
	const groups = /^(\+39|)(\d{3})(\d{3})(\d{3,4})$/.exec(number)?.slice(1);
	return groups?.filter((group) => group !== '').join('\u00a0') ?? number;
}
