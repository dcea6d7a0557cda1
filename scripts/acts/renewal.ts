import { textAt } from '../../src/checks/written.ts';
import type { Answers } from '../../src/forms/proposal/answers.ts';
import { addDays, daysBetween } from '../../src/schema/days.ts';
import { daysUnconfirmed } from '../../src/schema/offer-period.ts';
import { isDay } from '../../src/schema/written-values.ts';
import { Obstacle } from '../program/obstacle.ts';

/**
 * Makes sure that an offer can be renewed so. The schema says the same of the fields; here they are
 * options, and the day of the proposal is not for the editor to choose.
 *
 * @param entry what the file would say
 * @throws Obstacle that names the option
 */
export function requireRenewable(file: string, entry: Answers): void {
	const [until, free] = [textAt(entry, 'validUntil'), textAt(entry, 'freeUntil')];
	if (isDay(until) && isDay(free) && until > free) {
		throw new Obstacle(
			`È gratuita fino al ${free}, e chi aderisce dopo non trova niente di gratuito. Aggiungi --gratis-fino-al con un giorno, il ${until} o dopo. Il file è ${file}.`,
		);
	}
	const [review, proposed] = [textAt(entry, 'reviewBy'), textAt(entry, 'proposedOn')];
	if (!isDay(review) || !isDay(proposed)) return;
	if (daysBetween(proposed, review) <= daysUnconfirmed) return;
	throw new Obstacle(
		`L'offerta è stata proposta il ${proposed}: si può confermare al massimo fino al ${addDays(proposed, daysUnconfirmed)}. Scegli --conferma-entro con un giorno fino a quello, oppure --fino-al con una fine. Con un avviso aperto i giorni si contano da oggi. Il file è ${file}.`,
	);
}
