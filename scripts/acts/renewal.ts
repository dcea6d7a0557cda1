import { textAt } from '../../src/checks/written.ts';
import type { Answers } from '../../src/forms/proposal/answers.ts';
import { isSame } from '../../src/forms/proposal/changed-entry.ts';
import { fieldsOf } from '../../src/forms/proposal/steps.ts';
import { addDays } from '../../src/schema/days.ts';
import { fieldAt } from '../../src/schema/describe.ts';
import type { Day } from '../../src/schema/fields.ts';
import { daysUnconfirmed } from '../../src/schema/offer-period.ts';
import { lastKnownToHold } from '../../src/schema/period-consistency.ts';
import { isDay } from '../../src/schema/written-values.ts';
import { Obstacle } from '../program/obstacle.ts';
import type { Written } from './desk.ts';
import { usualDays } from './verify.ts';

/**
 * Makes sure that an offer can be renewed so. The schema says the same of the fields; here they are
 * options, and the day of the proposal is not for the editor to choose.
 *
 * @param entry what the file would say
 * @throws Obstacle that names the option
 */
export function requireRenewable({ id, file }: Written, entry: Answers, today: Day): void {
	const [until, free] = [textAt(entry, 'validUntil'), textAt(entry, 'freeUntil')];
	if (isDay(until) && isDay(free) && until > free) {
		throw new Obstacle(
			`È gratuita fino al ${free}, e chi aderisce dopo non trova niente di gratuito. Aggiungi --gratis-fino-al con un giorno, il ${until} o dopo. Il file è ${file}.`,
		);
	}
	const review = textAt(entry, 'reviewBy');
	const { proposedOn, verification } = entry;
	const known = lastKnownToHold({ proposedOn, verification });
	if (!isDay(review) || known === undefined) return;
	const [most, possible] = [known, today].map((day) => addDays(day, daysUnconfirmed));
	if (most === undefined || review <= most) return;
	throw new Obstacle(
		[
			`Senza una fine si conferma al massimo per ${daysUnconfirmed} giorni dopo la proposta o l'ultima verifica: qui fino al ${most}.`,
			...(possible !== undefined && possible > most
				? [
						`Se oggi il partner ti dice che vale ancora, scrivi prima la verifica, e si arriva al ${possible}: npm run act -- verifica ${id} --come conferma-partner${verification === undefined ? ` --ogni ${usualDays}` : ''}`,
					]
				: []),
			`Se invece c'è una fine, scrivila con --fino-al. Il file è ${file}.`,
		].join('\n'),
	);
}

/** What a renewal changes beside the days that were asked for, in a sentence. */
export function renewalNotes(before: Answers, after: Answers): string[] {
	const labels = ['notice', 'proposedOn']
		.filter((key) => !isSame(before[key], after[key]))
		.map((key) => `«${fieldAt(fieldsOf.offers, [key])?.label ?? key}»`);
	if (labels.length === 0) return [];
	return [
		`C'è un avviso aperto, e un rinnovo vale come una proposta di oggi: per questo ${labels.length === 1 ? 'cambia' : 'cambiano'} anche ${labels.join(' e ')}.`,
	];
}
