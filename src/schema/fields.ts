import { z } from 'zod';
import type { Label } from './field-meta.ts';
import { uploadEndings } from './upload.ts';

/** A calendar day in Europe/Rome, `2026-11-16`. Days compare as strings. */
export type Day = string;

/** A calendar day that exists, written year-month-day. */
export function day() {
	return z.iso.date();
}

/** A number to call, as dialled from anywhere: + and up to 15 digits (ITU-T E.164). */
export function phone() {
	return z.e164();
}

export function email() {
	return z.email();
}

export function wholeNumber({ min, max }: { min: number; max: number }) {
	return z.int().min(min).max(max);
}

/** One of a few numbers. */
export function oneOfNumbers<const Values extends readonly number[]>(values: Values) {
	return z.literal(values);
}

/** A yes that must be said; nothing said is no. */
export function yesNo() {
	return z.boolean().default(false);
}

/** A file in the uploads of a partner, as the forms write it. */
export function upload(purpose: keyof typeof uploadEndings) {
	const endings = uploadEndings[purpose].join('|');
	return z.string().regex(new RegExp(String.raw`^/uploads/[a-z0-9-]+/[\w.-]+\.(?:${endings})$`));
}

/** One of a few values fixed here, with their names. */
export function choice<const Values extends Record<string, Label>>(labels: Values) {
	return z.enum(Object.keys(labels) as [keyof Values & string]).meta({ labels });
}
