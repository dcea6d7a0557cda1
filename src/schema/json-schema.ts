import { z } from 'zod';

/** A JSON Schema, as editors, forges and other programs read it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The written form of an entry as JSON Schema. What fields must be together it cannot say: the checks
 * do. It knows neither the terms of vocabularies nor the identifiers of entries.
 *
 * @param schema the entry's schema
 * @param title what an entry is called
 */
export function buildJsonSchema(schema: z.ZodType, title: string): JsonSchema {
	const described = z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-2020-12',
		override: ({ jsonSchema }) => {
			describe(jsonSchema);
		},
	});
	return { ...described, title };
}

/** Says our meta in JSON Schema's words, and keeps what only our forms understand to ourselves. */
function describe(jsonSchema: JsonSchema): void {
	// zod copies a field's meta into what it makes of it.
	const { label, hint, example, maximum } = jsonSchema as z.GlobalMeta;
	for (const key of ownWords) Reflect.deleteProperty(jsonSchema, key);
	// No format of JSON Schema's own; its pattern says the same.
	if (jsonSchema.format === 'e164') delete jsonSchema.format;
	if (label !== undefined) jsonSchema.title = label;
	if (hint !== undefined) jsonSchema.description = hint;
	if (example !== undefined && jsonSchema.type === 'string') jsonSchema.examples = [example];
	// Of a number the same word is JSON Schema's own.
	if (jsonSchema.type !== 'array' || maximum === undefined) return;
	jsonSchema.maxItems = maximum;
	delete jsonSchema.maximum;
}

const ownWords = [
	'label',
	'labels',
	'hint',
	'example',
	'who',
	'step',
	'askedWhen',
	'prefill',
	'vocabulary',
	'collection',
	'control',
] satisfies (keyof z.GlobalMeta)[];
