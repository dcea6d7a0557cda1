import { CORE_SCHEMA, load, Type, YAMLException } from 'js-yaml';

/** Why fields could not be read. */
export interface Refusal {
	/** What js-yaml says, or one of our own words: `no mapping`, `no YAML`. */
	reason: string;
	/** Line within the fields, from 1; undefined when nobody knows. */
	line?: number;
}

/**
 * The fields of a file, with every day, time and word as text.
 *
 * @returns the fields, or why there are none; never throws
 */
export function parseYaml(text: string): { fields: object } | Refusal {
	try {
		const value: unknown = load(text, { schema: yaml12 }) ?? {};
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			return { reason: 'no mapping', line: 1 };
		}
		return { fields: value };
	} catch (error) {
		// It stumbles over a list that holds itself.
		if (!(error instanceof YAMLException)) return { reason: 'no YAML' };
		const mark = error.mark as { line: number } | undefined;
		return { reason: error.reason, ...(mark !== undefined && { line: mark.line + 1 }) };
	}
}

// js-yaml reads 0b101 and -0x1F as numbers; YAML 1.2 and the forms take them for text.
const integer = new Type('tag:yaml.org,2002:int', {
	kind: 'scalar',
	resolve: (written: unknown) =>
		typeof written === 'string' && /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/.test(written),
	construct: Number,
});

// `.nan` and `.inf` count nothing in a catalogue: as text they are shown as they were written.
const float = new Type('tag:yaml.org,2002:float', {
	kind: 'scalar',
	resolve: (written: unknown) =>
		typeof written === 'string' &&
		/^(?:[-+]?\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(written) &&
		Number.isFinite(Number(written)),
	construct: Number,
});

// The default schema makes a date of 2026-01-01; older readers make 750 of 12:30.
const yaml12 = CORE_SCHEMA.extend({ implicit: [integer, float] });
