import type { Issue } from '../../src/schema/issue.ts';
import { plainText } from './plain.ts';
import type { Report } from './report.ts';

/**
 * A report as GitHub Actions' workflow commands, which become annotations on the lines of a pull
 * request.
 */
export function formatAnnotations({ issues }: Report): string {
	return issues.map(formatAnnotation).join('\n');
}

function formatAnnotation({ severity, file, line, path, problem, cure, rule }: Issue): string {
	const title = [rule, path.join('.')].filter((part) => part !== '').join(' · ');
	const properties = { file, line: String(line), title };
	const list = Object.entries(properties).map(
		([name, value]) => `${name}=${escapeProperty(value)}`,
	);
	return `::${severity} ${list.join(',')}::${escapeText(plainText(`${problem} ${cure}`))}`;
}

// The escapes of @actions/core: without them a comma would end the property, and `%0A` be a line break.
function escapeText(text: string): string {
	return text.replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
	return escapeText(plainText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
