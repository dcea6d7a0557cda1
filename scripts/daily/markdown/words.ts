import { agreeWithDays, fill, formatDay } from '../../../src/i18n/format.ts';
import { daysBetween } from '../../../src/schema/days.ts';
import type { Day } from '../../../src/schema/fields.ts';
import type { Fault } from '../links/verdict.ts';

/** A sentence with a day at `{day}`, and the article that goes with it: «dal 7», «dall'8». */
export function withDay(template: string, day: Day): string {
	return fill(agreeWithDays(template, { day }, 'it'), { day: formatDay(day, 'it') });
}

/** How far a day is from today: «oggi», «domani», «fra 5 giorni», «ieri», «5 giorni fa». */
export function distanceWords(today: Day, day: Day): string {
	const days = daysBetween(today, day);
	if (days === 0) return 'oggi';
	if (days === 1) return 'domani';
	if (days === -1) return 'ieri';
	return days > 0 ? `fra ${days} giorni` : `${-days} giorni fa`;
}

/** A number with what it counts. */
export function counted(number: number, one: string, many: string): string {
	return `${new Intl.NumberFormat('it').format(number)} ${number === 1 ? one : many}`;
}

/** What is wrong with an address, in a sentence. */
export function faultWords({ kind, status }: Fault): string {
	const answer = status === undefined ? '' : ` (risposta ${status})`;
	switch (kind) {
		case 'missing':
			return `La pagina non c'è${answer}.`;
		case 'broken':
			return `Il sito è guasto${answer}.`;
		case 'silent':
			return 'Il sito non risponde, o non è sicuro aprirlo.';
		case 'circle':
			return 'La pagina rimanda sempre ad altre pagine.';
		case 'insecure':
			return 'Porta a una pagina senza https.';
		case 'private':
			return 'Porta dentro una rete privata.';
	}
}
