import { show } from '../schema/shown-value.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { listAt, textAt } from './written.ts';

/** Contacts are boxes of an organisation: files stay public for ever, and people leave. */
export const roleMailbox: Rule = {
	name: 'role-mailbox',
	scope: 'entry',
	waivable: true,
	check({ written }) {
		return contactsOf(written).flatMap(({ path, text }) =>
			(text.match(address) ?? []).filter(isPersonal).map((found) => question(found, path)),
		);
	},
};

function contactsOf(written: object): { path: (string | number)[]; text: string }[] {
	const places = [
		{ path: ['activation', 'email'], text: textAt(written, 'activation', 'email') },
		{ path: ['contact'], text: textAt(written, 'contact') },
		...listAt(written, 'contacts').map((contact, position) => ({
			path: ['contacts', position, 'value'],
			text: textAt(contact, 'value'),
		})),
		...listAt(written, 'support').map((support, position) => ({
			path: ['support', position, 'contact'],
			text: textAt(support, 'contact'),
		})),
	];
	return places.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}

/** Two or three words before the at sign, none of which is a task or part of the domain: a name and a surname. */
export function isPersonal(mailbox: string): boolean {
	const [box = '', domain = ''] = mailbox.toLowerCase().split('@');
	const words = box.split(/[._]/);
	return (
		(words.length === 2 || words.length === 3) &&
		words.every((word) => /^[a-z'-]+$/.test(word)) &&
		!words.some((word) => tasks.test(word) || (word.length > 2 && domain.includes(word)))
	);
}

function question(mailbox: string, path: (string | number)[]): RuleFinding {
	return {
		path,
		value: mailbox,
		problem: `${show(mailbox)} sembra la casella di una persona.`,
		cure: "Scrivi una casella dell'organizzazione, per esempio aiuto@ o info@: questi file sono pubblici.",
		severity: 'warning',
	};
}

const address = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;

// Beginnings of words that name a task, an office or a service.
const tasks =
	/^(?:abbon|adesion|aiut|ammin|artig|assist|attiv|avvis|bandi|botteg|callcenter|cass|centralin|client|commerc|comunic|consegn|consul|contab|contact|contatt|corsi|cors|custom|data|dati|desk|digital|direzion|dpo|ecommerce|emporio|esercent|fattur|form|gratis|guid|hello|help|info|inizi|iscri|legal|logist|mail|market|merchant|negoz|news|noreply|offert|onlin|ordin|partner|pec|post|pos|prenot|press|priv|produ|prog|promo|protoc|pubbl|qualit|reception|reclam|redaz|registr|relazion|ricez|sales|scriv|segret|serviz|shop|sicur|social|soci|sost|sped|sport|staff|stamp|start|support|svilupp|team|tecn|tutor|uffic|urp|utent|vendit|vetrin|vicin|volont|web|welcome)/;
