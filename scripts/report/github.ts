import type { Issue } from '../../src/schema/issue.ts';
import { keysOf } from './place.ts';
import { plainText } from './plain.ts';
import { printedSections } from './printed.ts';
import type { Report } from './report.ts';
import { shortened } from './short.ts';

/**
 * A report as GitHub Actions' workflow commands, which become annotations on the lines of a pull
 * request; as many as people at a terminal see.
 */
export function formatAnnotations(report: Report): string {
	const { sections } = printedSections(report);
	return sections.flatMap(({ issues }) => issues.map(formatAnnotation)).join('\n');
}

function formatAnnotation({ severity, file, line, path, problem, cure, rule }: Issue): string {
	const title = shortened([rule, keysOf(path)].filter((part) => part !== '').join(' · '));
	const properties = { file, line: String(line), title };
	const list = Object.entries(properties).map(
		([name, value]) => `${name}=${escapeProperty(value)}`,
	);
	const said = plainText(shortened(`${problem} ${cure}`));
	return `::${severity} ${list.join(',')}::${escapeText(said)}`;
}

// The escapes of @actions/core: without them a comma would end the property, and `%0A` be a line break.
function escapeText(text: string): string {
	return text.replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
	return escapeText(plainText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
