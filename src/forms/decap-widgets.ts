import type { Shape } from '../schema/describe.ts';
import type { Pattern } from './pattern.ts';

/** A field of Decap's configuration, with the keys that we write and no others. */
export type DecapField = {
	name: string;
	label: string;
	required: boolean;
	hint?: string;
} & Widget;

/** The control that a field is filled in with. */
export type Widget =
	| { widget: 'string' | 'text'; pattern?: Pattern; default?: string }
	| {
			widget: 'markdown';
			pattern?: Pattern;
			modes: ('rich_text' | 'raw')[];
			editor_components: string[];
			buttons: string[];
	  }
	| {
			widget: 'datetime';
			format: string;
			date_format: string;
			time_format: false;
			default?: string;
	  }
	| { widget: 'number'; value_type: 'int'; min?: number; max?: number; default?: number }
	| { widget: 'boolean'; default?: boolean }
	| { widget: 'image' | 'file'; choose_url: false; pattern: Pattern }
	| ({
			widget: 'select';
			options: Option[];
			multiple?: true;
			default?: string | number | string[];
	  } & Size)
	| { widget: 'object'; collapsed: boolean; fields: DecapField[] }
	| ({
			widget: 'list';
			label_singular: string;
			collapsed: false;
			summary: string;
			fields?: DecapField[];
			field?: DecapField | undefined;
	  } & Size);

/** A value that may be chosen, and its name. */
export interface Option {
	value: string | number;
	label: string;
}

/** How many items a list may have. */
export interface Size {
	min?: number;
	max?: number;
}

/** Decap's editors of texts. Markdown headings start at level 3, under the page's own. */
export const textWidgets = {
	line: { widget: 'string' },
	paragraph: { widget: 'text' },
	markdown: {
		widget: 'markdown',
		modes: ['rich_text', 'raw'],
		editor_components: [],
		buttons: [
			'bold',
			'italic',
			'link',
			'heading-three',
			'heading-four',
			'quote',
			'bulleted-list',
			'numbered-list',
		],
	},
} satisfies Record<Extract<Shape, { kind: 'text' }>['control'], Widget>;

/** Decap's control for a day, which writes it as we read it. */
export const dayWidget = {
	widget: 'datetime',
	format: 'YYYY-MM-DD',
	date_format: 'YYYY-MM-DD',
	time_format: false,
} as const satisfies Widget;
