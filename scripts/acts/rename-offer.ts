import { listAt, textAt } from '../../src/checks/written.ts';
import { withField } from '../../src/forms/proposal/changed-entry.ts';
import { fieldsOf } from '../../src/forms/proposal/steps.ts';
import { offerSlugPattern } from '../../src/schema/slug.ts';
import { statsOf } from '../../src/reader/text.ts';
import path from 'node:path';
import { Obstacle } from '../program/obstacle.ts';
import { type Desk, documentsOf } from './desk.ts';
import type { Plan } from './file-change.ts';
import { findEntry } from './find.ts';
import { repointed } from './references.ts';
import { rewritten } from './rewritten.ts';

/**
 * Gives an offer another name: the old one stays as an alias, and whatever points to the offer follows.
 *
 * @param name with the partner in front, or the offer's own part alone
 */
export function renameOffer(desk: Desk, id: string, name: string): Plan {
	const to = name.includes('--') ? name : `${id.split('--', 1)[0] ?? ''}--${name}`;
	if (!offerSlugPattern.test(to)) {
		throw new Obstacle(
			'Il nome nuovo è di minuscole senza accenti, cifre e trattini, per esempio «bottegaviva--vetrina-online».',
		);
	}
	const offers = documentsOf(desk, 'offers');
	const bearer = offers.find((offer) => offer.id === to);
	const isGone = !offers.some((offer) => offer.id === id);
	if (isGone && bearer !== undefined && listAt(bearer.written, 'aliases').includes(id)) {
		return { changes: [], notes: [`«${id}» si chiama già «${to}»: non c'è niente da cambiare.`] };
	}
	const offer = findEntry(desk, ['offers'], id);
	if (to === id)
		return { changes: [], notes: [`Si chiama già «${id}»: non c'è niente da cambiare.`] };
	const before = desk.read.textOf(offer.file);
	const old = listAt(offer.written, 'aliases').filter((alias) => alias !== to);
	const wanted = withField(offer.written, 'aliases', [...old, id], fieldsOf.offers);
	const own = { from: id, to };
	const pointing = repointed(desk, isOffer, own).filter(({ file }) => file !== offer.file);
	const after = rewritten(offer.file, before, wanted);
	const file = path.posix.join(path.posix.dirname(offer.file), `${to}.md`);
	// An earlier run that was stopped has left its new file, which says what this one would write.
	const isStarted = bearer !== undefined && desk.read.textOf(file) === after;
	if (!isStarted && statsOf(path.join(desk.root, file)) !== undefined) {
		throw new Obstacle(`Il nome «${to}» è già di un altro file: ${file}.`);
	}
	return {
		changes: [
			...(isStarted ? [] : [{ file, before: undefined, after }]),
			...pointing.filter((change) => change.file !== file),
			{ file: offer.file, before, after: undefined },
		],
		notes: [`Il vecchio indirizzo «${id}» porta al nuovo.`, ...titleNote(offer.written)],
	};
}

function isOffer(shape: { kind: string; collection?: unknown }): boolean {
	return shape.kind === 'reference' && shape.collection === 'offers';
}

function titleNote(written: object): string[] {
	const title = textAt(written, 'title');
	return title === undefined ? [] : [`Il titolo resta «${title}».`];
}
