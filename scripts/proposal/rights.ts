import { textAt } from '../../src/checks/written.ts';
import { readBytes } from '../../src/reader/read.ts';
import { measureImage } from '../../src/schema/images.ts';
import { collections } from '../../src/schema/collections.ts';
import { describeFields, fieldAt } from '../../src/schema/describe.ts';
import { show } from '../../src/schema/shown-value.ts';
import { changedEditorsFields } from './editors-fields.ts';
import { suspensionProblem } from './editors-suspension.ts';
import { isSameLogin } from './login.ts';
import type { Objection } from './objection.ts';
import { openFolders } from './paths.ts';
import { newPartnerProblem } from './new-partner.ts';
import type { ProposedChange } from './proposed-change.ts';
import { ownerByName, type Published } from './published.ts';
import { type Renamed, renamedByHand, renamedOffers } from './renamed-offers.ts';

/**
 * What somebody who is no editor changes and may not: what is another's, and what only editors say.
 * Rights come from what is published alone, never from what the proposal says of itself.
 *
 * @param changes whose paths are right
 * @param author the login of who opened the proposal; undefined where nobody knows: then it is not said what belongs to others
 */
export function rightsProblems(
	changes: ProposedChange[],
	author: string | undefined,
	published: Published,
): Objection[] {
	const added = new Set(addedPartners(changes, published));
	const whose = (owner: string): string | undefined => {
		const maintainers = published.maintainers.get(owner);
		if (maintainers === undefined) return added.has(owner) ? undefined : noSuchPartner(owner);
		if (author === undefined) return undefined;
		return maintainers.some((login) => isSameLogin(login, author)) ? undefined : others(owner);
	};
	const reads = changes.map((change) => ({ change, read: readBoth(change) }));
	const renamed = renamedOffers(
		reads.flatMap(({ change, read }) => ('objection' in read ? [] : [{ change, ...read }])),
	);
	const sources = new Set([...renamed.values()].map(({ from }) => from));
	return reads.flatMap(({ change, read }) => {
		const { file } = change;
		if ('objection' in read) return [read.objection];
		const owners = ownersOf(change, read);
		const foreign = owners.flatMap((owner) => whose(owner) ?? []);
		const rename = renamed.get(file);
		const messages = [
			...(owners.length === 0 ? [editorsOwn] : []),
			...foreign.map((problem) => ({ problem, cure: askMaintainers })),
			// Of what goes where it was is said where it comes.
			...(sources.has(file) ? [] : entryProblems(change, read, rename)),
			...newPartnerProblem(change, published),
		];
		return messages.map((message) => ({ file, ...message }));
	});
}

/** The published partners whose files a proposal changes: one of theirs must have made it. */
export function concernedPartners(
	changes: ProposedChange[],
	{ maintainers }: Pick<Published, 'maintainers'>,
): string[] {
	const owners = changes.flatMap((change) => {
		const read = readBoth(change);
		return 'objection' in read ? [] : ownersOf(change, read);
	});
	return [...new Set(owners)].filter((owner) => maintainers.has(owner));
}

/** The partners that a proposal adds. */
function addedPartners(changes: ProposedChange[], { maintainers }: Published): string[] {
	return changes.flatMap(({ file, before, after }) => {
		const id = ownerByName(file);
		const isPartner = file.startsWith(`${openFolders.partners}/`) && id !== undefined;
		const isNew = before === undefined && after !== undefined;
		return isPartner && isNew && !maintainers.has(id) ? [id] : [];
	});
}

/** Everybody whom a change concerns: before it, after it, and by the name of the file. */
function ownersOf({ file }: ProposedChange, { before, after }: Read): string[] {
	const inside = file.startsWith(`${openFolders.partners}/`)
		? []
		: [before, after].map((written) => written && textAt(written, 'partner'));
	const isNews = file.startsWith(`${openFolders.announcements}/`);
	// An announcement without a partner is the editors', also when it had or will have one.
	const present = [before, after].filter((written) => written !== undefined).length;
	const named = inside.filter((owner) => owner !== undefined);
	if (isNews && named.length < present) return [];
	return [...new Set([ownerByName(file), ...named].filter((owner) => owner !== undefined))];
}

function entryProblems(
	{ file, after: is }: ProposedChange,
	read: Read,
	rename: Renamed | undefined,
) {
	if (file.startsWith(`${openFolders.uploads}/`)) {
		return is === undefined || measureImage(is) !== undefined ? [] : [noPicture];
	}
	if (is === undefined) return [deleted];
	const folder = Object.values(collections).find((one) => file.startsWith(`${one.folder}/`));
	const { after } = read;
	if (folder === undefined || after === undefined) return [];
	const before = rename?.before ?? read.before;
	const fields = describeFields(folder.schema);
	const labels = changedEditorsFields(fields, before, after).filter(
		// Without the old name among the old addresses it is no less renamed.
		(label) => rename === undefined || label !== fieldAt(fields, ['aliases'])?.label,
	);
	const suspension = suspensionProblem(before, after);
	const named = ownerByName(file);
	const partner = textAt(after, 'partner');
	const isMoved = folder === collections.offers && partner !== undefined && partner !== named;
	return [
		...(rename === undefined ? [] : [renamedByHand(rename.from, file)]),
		...labels.map((label) => editorsField(label, before === undefined)),
		...(suspension === undefined ? [] : [suspension]),
		...(isMoved ? [moved(partner, named ?? '')] : []),
	];
}

/** Both sides of a text; one that cannot be read could hide anything. */
function readBoth({ file, before, after }: ProposedChange): Read | { objection: Objection } {
	if (!file.endsWith('.md')) return {};
	const [was, is] = [before, after].map((bytes) => bytes && readBytes(bytes, file));
	if (is !== undefined && 'issue' in is) {
		const { problem, cure, line } = is.issue;
		return { objection: { file, problem: `Riga ${line}: ${problem}`, cure } };
	}
	if (was !== undefined && 'issue' in was) return { objection: { file, ...unreadable } };
	return {
		...(was !== undefined && { before: was.written }),
		...(is !== undefined && { after: is.written }),
	};
}

function noSuchPartner(owner: string): string {
	return `Il partner ${show(owner)} non è ancora nel catalogo, e la proposta non lo aggiunge.`;
}

function others(owner: string): string {
	return `Il tuo profilo GitHub non è fra quelli che possono cambiare il partner ${show(owner)}.`;
}

function editorsField(label: string, isNew: boolean) {
	return {
		problem: `«${label}» lo compila solo la redazione.`,
		cure: isNew ? 'Toglilo.' : "Lascialo com'era.",
	};
}

function moved(partner: string, named: string) {
	return {
		problem: `L'offerta ha il nome del partner ${show(named)} e nel campo «Partner» ${show(partner)}.`,
		cure: `Scrivi ${show(named)} anche nel campo. Una offerta non passa da un partner a un altro.`,
	};
}

const askMaintainers =
	'Se lavori per questo partner, chiedi a chi lo gestisce di aggiungerti, oppure scrivi alla redazione. Se il partner è nuovo, proponi prima lui.';

const editorsOwn = {
	problem: 'Questa novità è della redazione.',
	cure: 'Puoi cambiare solo le novità che nel campo «Partner» hanno il tuo.',
};

const deleted = {
	problem: 'La proposta cancella il file.',
	cure: 'Rimettilo. Una offerta si ritira con «Stato»; per un partner o una novità scrivi alla redazione.',
};

const unreadable = {
	problem: 'Il file pubblicato ha un errore, e non si può vedere che cosa cambia.',
	cure: 'Scrivi alla redazione: lo corregge lei.',
};

const noPicture = {
	problem: 'Il file non è una immagine, anche se il nome dice di sì.',
	cure: 'Apri il file con un programma di grafica e salvalo come PNG, WebP, AVIF o JPEG.',
};

/** The fields of a text on both sides; of other files there are none. */
interface Read {
	before?: object;
	after?: object;
}
