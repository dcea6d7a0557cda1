/** A phone number that dials itself, and that no line break tears apart. */
export function PhoneLink({ number }: { number: string }) {
	return <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{number.replaceAll(' ', '\u00a0')}</a>;
}
