import { day } from './fields.ts';
import type { Message } from './issue.ts';
import { show } from './shown-value.ts';

/** Words for what is no day that exists, written year-month-day. */
export function wrongDay(input: unknown): Message {
	const missing = lacking(String(input));
	if (missing !== undefined) {
		return {
			problem: `${show(input)} non è una data: il ${missing} non esiste.`,
			cure: 'Scegli un giorno che esiste.',
		};
	}
	const meant = meantDay(String(input));
	return {
		problem: `${show(input)} non è una data.`,
		cure:
			meant === undefined
				? 'Scrivi anno-mese-giorno, con un giorno che esiste: per esempio 2027-03-31.'
				: `Scrivi anno-mese-giorno: forse volevi ${meant}.`,
	};
}

/** The day that a month lacks, in words; undefined where something else is wrong. */
function lacking(written: string): string | undefined {
	const [, year, month, last] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? [];
	const name = months[Number(month) - 1];
	if (name === undefined || Number(last) < 1 || Number(last) > 31) return undefined;
	return `${Number(last)} ${name} ${String(year)}`;
}

/** The day of another spelling: day first, other signs between the numbers, a time behind it. */
function meantDay(written: string): string | undefined {
	const [, d = '', m = '', y = ''] =
		/^(\d\d?)[/.\s-](\d\d?)[/.\s-](\d{4})$/.exec(written.trim()) ?? [];
	const [, year = y, month = m, last = d] =
		/^(\d{4})[/.\s-](\d\d?)[/.\s-](\d\d?)(?:[T ].*)?$/.exec(written.trim()) ?? [];
	const spelt = `${year}-${month.padStart(2, '0')}-${last.padStart(2, '0')}`;
	return anyDay.safeParse(spelt).success ? spelt : undefined;
}

const anyDay = day();

const months = [
	...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno'],
	...['luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
];
