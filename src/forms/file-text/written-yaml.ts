import { Scalar } from 'yaml';
import { fieldsYaml } from '../proposal/entry-file.ts';

/** Without the indentation of its first line; in brackets without the brackets. */
export function written(value: unknown, indent: number, isFlow = false): string {
	if (isFlow) return fieldsYaml(value, oneLine).slice(2, -3);
	return indented(fieldsYaml(value).trimEnd(), indent);
}

/** A value in the quotes of the one before. */
export function writtenLike({ type }: Scalar, value: unknown, isFlow: boolean): string {
	const scalar = new Scalar(value);
	if (typeof value === 'string' && type !== Scalar.PLAIN && type !== undefined) scalar.type = type;
	// In brackets some characters need quotes that need none outside.
	if (isFlow) return fieldsYaml([scalar], oneLine).slice(2, -3);
	return fieldsYaml([scalar], { lineWidth: 0 }).slice(2, -1);
}

/** All lines but the first further in. */
export function indented(text: string, indent: number): string {
	return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

const oneLine = { collectionStyle: 'flow', lineWidth: 0 } as const;
