import './admin-zod.ts';
import { checkEntry } from '../forms/check-entry.ts';
import type { Phrases } from '../forms/decap-corrections.ts';
import { completeItalian } from '../forms/decap-italian.ts';
import { italianSelect } from '../forms/select-italian.ts';
import type { Previews } from './cms-preview/cms-preview.tsx';
import type { Backends } from './connection/connection.ts';

/**
 * Teaches Decap what it does not know by itself: Italian, and to save only what the schema accepts.
 *
 * @param showProblems is given what keeps an entry from being saved; none when it may
 */
export function prepareCms(cms: Cms, showProblems: (problems: string[]) => void): void {
	cms.registerLocale('it', completeItalian(cms.getLocale('it')));
	const select = cms.getWidget('select');
	cms.registerWidget('select', inItalian(select.control), select.preview, select.schema);
	cms.registerEventListener({
		name: 'preSave',
		handler: ({ entry }) => {
			const fields = withoutBlanks(entry.get('data'));
			const problems = checkEntry(
				String(entry.get('collection')),
				String(entry.get('slug')),
				plain(fields),
			);
			showProblems(problems);
			if (problems.length > 0) throw refusal();
			return fields;
		},
	});
}

/** Decap says the error's name first, and takes a throw as the way to stop. */
function refusal(): Error {
	const error = new Error('correggi quello che è elencato in fondo alla pagina.');
	error.name = '';
	return error;
}

function inItalian(Control: SelectControl): SelectControl {
	return class extends Control {
		override render() {
			const { type, props } = super.render();
			return window.h(type, { ...props, ...italianSelect });
		}
	};
}

/** A date or a text that was emptied is no answer, and has no line in the file. */
function withoutBlanks(value: unknown): unknown {
	if (!isImmutable(value)) return value;
	return value.map(withoutBlanks).filter((inner) => !isBlank(inner));
}

function isBlank(value: unknown): boolean {
	return (
		value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
	);
}

function plain(value: unknown): unknown {
	return isImmutable(value) ? value.toJS() : value;
}

function isImmutable(value: unknown): value is Immutable {
	return typeof value === 'object' && value !== null && 'toJS' in value;
}

/** What we use of Decap. */
export interface Cms extends Backends, Previews {
	getLocale: (language: string) => Phrases;
	registerLocale: (language: string, phrases: Phrases) => void;
	getWidget: (name: string) => { control: SelectControl; preview: unknown; schema: unknown };
	registerWidget: (name: string, control: SelectControl, preview: unknown, schema: unknown) => void;
	registerEventListener: (listener: {
		name: 'preSave';
		handler: (event: { entry: Immutable }) => unknown;
	}) => void;
	init: (options: { config: object }) => void;
}

/** What we use of the collections of Immutable.js, in which Decap keeps entries. */
interface Immutable {
	get: (key: string) => unknown;
	map: (change: (value: unknown) => unknown) => Immutable;
	filter: (keep: (value: unknown) => boolean) => Immutable;
	toJS: () => unknown;
}

type SelectControl = new (props: object) => { render(): DrawnElement };

interface DrawnElement {
	type: unknown;
	props: object;
}

declare global {
	interface Window {
		/** React's own, from Decap. */
		h: (type: unknown, props: object) => DrawnElement;
	}
}
