import type { Phrases } from '../../forms/decap-corrections.ts';
import type { Previews } from '../cms-preview/cms-preview.tsx';
import type { Backends } from '../connection/connection.ts';
import type { Immutable } from './decap-store.ts';

/** What we use of Decap. */
export interface Cms extends Backends, Previews {
	getLocale: (language: string) => Phrases;
	registerLocale: (language: string, phrases: Phrases) => void;
	/** The one that Decap will use, not a copy. */
	getWidget: (name: string) => { control: Control };
	/** In the place of Decap's own, if that has the name. */
	registerCustomFormat: (name: string, extension: string, format: Format) => void;
	registerEventListener: (listener: {
		name: 'preSave';
		handler: (event: { entry: Immutable }) => unknown;
	}) => void;
	init: (options: { config: object }) => void;
}

/** How files are read and written; Decap adds the last line end. */
interface Format {
	fromFile: (text: string) => Record<string, unknown>;
	toFile: (answers: Record<string, unknown>) => string;
}

/** A control of Decap's, which is a class of React's. */
export type Control = new (props: ControlProps) => {
	props: ControlProps;
	componentDidMount?(): void;
	render(): DrawnElement;
};

interface ControlProps {
	/** Names of the fields around it. */
	parentIds: string[];
	field: { get: (key: 'name') => string };
}

/** What React makes of a component. */
export interface DrawnElement {
	type: unknown;
	props: object;
}
