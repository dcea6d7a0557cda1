import { z } from 'zod';
import { describeFields, type Field } from './describe.ts';

/** A JSON Schema, as editors, forges and other programs read it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The written form of an entry as JSON Schema, with the questions that an answer raises. What else
 * fields must be together it cannot say: the checks do. It knows neither the terms of vocabularies nor
 * the identifiers of entries.
 *
 * @param schema the entry's schema
 * @param title what an entry is called
 */
export function buildJsonSchema(schema: z.ZodType, title: string): JsonSchema {
	const described = z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-2020-12',
		override: ({ zodSchema, jsonSchema }) => {
			describe(jsonSchema);
			if (zodSchema instanceof z.ZodObject) askFollowUps(jsonSchema, describeFields(zodSchema));
		},
	});
	return { ...described, title };
}

/** Says our meta in JSON Schema's words, and keeps what only our forms understand to ourselves. */
function describe(jsonSchema: JsonSchema): void {
	// zod copies a field's meta into what it makes of it.
	const { label, hint, example, is, maximum, demanded } = jsonSchema as z.GlobalMeta;
	for (const key of ownWords) Reflect.deleteProperty(jsonSchema, key);
	// No format of JSON Schema's own; its pattern says the same.
	if (jsonSchema.format === 'e164') delete jsonSchema.format;
	if (is === 'webAddress') jsonSchema.format = 'uri';
	if (label !== undefined) jsonSchema.title = label;
	if (hint !== undefined) jsonSchema.description = hint;
	if (example !== undefined && jsonSchema.type === 'string') jsonSchema.examples = [example];
	if (demanded !== undefined) {
		jsonSchema.allOf = demanded.map((value) => ({ contains: { const: value } }));
	}
	// Of a number the same word is JSON Schema's own.
	if (jsonSchema.type !== 'array' || maximum === undefined) return;
	jsonSchema.maxItems = maximum;
	delete jsonSchema.maximum;
}

/** A field that is asked only after an answer, or needed with one, must then be there. */
function askFollowUps(jsonSchema: JsonSchema, fields: Field[]): void {
	const conditions = fields.flatMap(({ key, step, askedWhen }) =>
		step === 'follow-up' && askedWhen !== undefined
			? [{ if: answered(askedWhen), then: { required: [key] } }]
			: [],
	);
	if (conditions.length > 0) jsonSchema.allOf = conditions;
	const needed = fields.flatMap(({ key, neededWith }): [string, string[]][] =>
		neededWith === undefined ? [] : [[neededWith, [key]]],
	);
	if (needed.length > 0) jsonSchema.dependentRequired = Object.fromEntries(needed);
}

function answered({ field, is }: NonNullable<Field['askedWhen']>): JsonSchema {
	if (is === '') return { not: { required: [field] } };
	return { properties: { [field]: { const: is } }, required: [field] };
}

const ownWords = [
	'label',
	'labels',
	'hint',
	'example',
	'cure',
	'is',
	'who',
	'step',
	'askedWhen',
	'neededWith',
	'prefill',
	'vocabulary',
	'collection',
	'control',
	'demanded',
] satisfies (keyof z.GlobalMeta)[];
