import type { VNode } from 'preact';
import type { Answers } from '../../forms/proposal/answers.ts';
import { type Change, isIdentifier } from '../../forms/proposal/change.ts';
import { ChangeForm } from './ChangeForm.tsx';
import type { FormProps } from './form-props.ts';
import { NoChange } from './NoChange.tsx';

/**
 * The form for an entry of the catalogue with its answers in it, or why there is none.
 *
 * @param form what the form needs beside the entry
 * @param settings the address of the form's settings, beside which the entries stand
 * @throws when there is no connection to fetch the answers
 */
export async function openChange(
	change: Change,
	form: FormProps,
	settings: string,
): Promise<VNode> {
	const original = isIdentifier(change) ? await readEntry(change, settings) : undefined;
	const { base, data } = form;
	if (original === undefined) return <NoChange why="unknown" {...{ change, base, data }} />;
	if (original['status'] === 'ritirata') {
		return <NoChange why="withdrawn" {...{ change, base, data }} />;
	}
	return <ChangeForm {...{ ...form, change, original }} />;
}

/** What the file of an entry says; undefined when there is none. */
async function readEntry({ of, id }: Change, settings: string): Promise<Answers | undefined> {
	const address = new URL(`${of}/${id}.json`, new URL(settings, location.href));
	const response = await fetch(address);
	if (response.status === 404) return undefined;
	if (!response.ok) throw new Error(`${address.href} answered ${response.status}.`);
	// The same build has written it.
	return (await response.json()) as Answers;
}
