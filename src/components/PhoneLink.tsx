import { phoneAddress } from './phone.ts';

/** A phone number that dials itself, and that no line break tears apart. */
export function PhoneLink({ number }: { number: string }) {
	return <a href={phoneAddress(number)}>{number.replaceAll(' ', '\u00a0')}</a>;
}
