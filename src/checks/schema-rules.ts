import { z } from 'zod';
import { collections, files } from '../schema/collections.ts';

/**
 * Names of the rules that the schema itself holds, besides `schema` for single fields: notices may
 * ask for these too. They are found in the schema, so that they are said there alone.
 */
export function schemaRuleNames(): string[] {
	const schemas = [...Object.values(collections), ...Object.values(files)];
	return [...new Set(schemas.flatMap(({ schema }) => namesIn(schema)))].sort();
}

function namesIn(schema: z.ZodType): string[] {
	if (schema instanceof z.ZodPipe) return namesIn(schema.def.in as z.ZodType);
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return namesIn(schema.def.innerType as z.ZodType);
	}
	const own = (schema.def.checks ?? []).flatMap((check) => {
		const { params } = check._zod.def as { params?: { rule?: string } };
		return params?.rule ?? [];
	});
	return [...own, ...innerSchemas(schema).flatMap(namesIn)];
}

function innerSchemas(schema: z.ZodType): z.ZodType[] {
	if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
	const fields: Record<string, z.ZodType> = schema instanceof z.ZodObject ? schema.shape : {};
	return Object.values(fields);
}
