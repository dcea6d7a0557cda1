import { textAt, textsAt } from '../../src/checks/written.ts';
import { readBytes } from '../../src/reader/read.ts';
import type { Message } from '../../src/schema/issue.ts';
import { editorsFolder } from '../../src/schema/upload.ts';
import { isSameLogin } from './login.ts';
import { openFolders } from './paths.ts';
import type { ProposedChange } from './proposed-change.ts';
import { ownerByName, type Published } from './published.ts';

/** What an editor must look at before a proposal is published, although nothing forbids it. */
export interface Question {
	file: string;
	question: string;
	/** Whether the card of the proposal asks it too. */
	isOnCard: boolean;
}

/** Why a new partner may not have its name: with it would come what is another's. */
export function newPartnerProblem(
	{ file, before, after }: ProposedChange,
	{ orphans }: Published,
): Message[] {
	const id = ownerByName(file) ?? '';
	const isNew = before === undefined && after !== undefined;
	if (!isNew || !file.startsWith(`${openFolders.partners}/`)) return [];
	return id === editorsFolder || orphans.has(id) ? [taken] : [];
}

/**
 * Whom editors must verify: new partners, and known ones that become others.
 *
 * @param author the login of who proposes
 */
export function identityQuestions(changes: ProposedChange[], author: string): Question[] {
	return changes.flatMap(({ file, before, after }) => {
		if (!file.startsWith(`${openFolders.partners}/`) || after === undefined) return [];
		if (before === undefined) {
			const isAmong = maintainersIn(after, file).some((login) => isSameLogin(login, author));
			return [
				{ file, question: newcomer, isOnCard: true },
				...(isAmong ? [] : [{ file, question: left, isOnCard: false }]),
			];
		}
		return [...identity].flatMap(([field, question]) =>
			answerIn(before, file, field) === answerIn(after, file, field)
				? []
				: [{ file, question, isOnCard: true }],
		);
	});
}

function maintainersIn(bytes: Uint8Array, file: string): string[] {
	const read = readBytes(bytes, file);
	return 'issue' in read ? [] : textsAt(read.written, 'maintainers').map(({ text }) => text);
}

function answerIn(bytes: Uint8Array, file: string, field: string): string {
	const read = readBytes(bytes, file);
	if ('issue' in read) return '';
	const value = (read.written as Record<string, unknown>)[field];
	return typeof value === 'string'
		? (textAt(read.written, field) ?? '')
		: JSON.stringify(value ?? null);
}

const newcomer =
	"Il partner è nuovo. L'organizzazione esiste, e chi propone parla per lei? Verificalo prima di pubblicare, per una strada che non sta nella proposta: il registro delle imprese, il numero del sito ufficiale.";

const left =
	'Fra i profili GitHub del partner manca chi propone: dopo la pubblicazione non potrà più cambiarlo. È voluto?';

/** What makes a partner another one, and what to ask of it. */
const identity = new Map([
	['maintainers', 'Cambia chi può modificare questo partner. Il partner lo sa?'],
	['legalName', 'Cambia la denominazione. È ancora la stessa organizzazione?'],
	['vat', 'Cambia la partita IVA. È ancora la stessa organizzazione?'],
	['website', 'Cambia il sito. È davvero di questa organizzazione?'],
]);

const taken: Message = {
	problem:
		'Questo nome di partner non è libero: nel catalogo ci sono già file che gli appartengono.',
	cure: 'Scegli un altro nome, oppure scrivi alla redazione.',
};
