import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { modules, widgets } from './decap-validator.ts';

const declarations = join(modules, 'decap-cms-core/index.d.ts');
const source = ts.createSourceFile(
	declarations,
	readFileSync(declarations, 'utf8'),
	ts.ScriptTarget.Latest,
	true,
);

/** What Decap's validator lets pass although nothing will come of it. */
export function problemsOf({ backend, ...settings }: LooseConfig): string[] {
	const names = settings.collections.map(({ name }) => name);
	return [
		...unread(settings, 'the settings', ['CmsConfig']),
		...unread(backend, 'the backend', ['CmsBackend']),
		...settings.collections.flatMap((collection) => [
			...unread(collection, 'a collection', ['CmsCollection']),
			...missingFields(collection),
			...(collection.files ?? []).flatMap((file) => unread(file, 'a file', ['CmsCollectionFile'])),
			...[collection, ...(collection.files ?? [])].flatMap(({ fields = [] }) =>
				fields.flatMap((field) => fieldProblems(field, names)),
			),
		]),
	];
}

function missingFields({ name, identifier_field, slug, fields }: LooseCollection): string[] {
	// One of single files has no names to make.
	if (identifier_field === undefined || slug === undefined) return [];
	const placeholders = [...slug.matchAll(/\{\{fields\.([^}]+)\}\}/g)].map(([, key]) => key);
	return [identifier_field, ...placeholders]
		.filter((key) => !fields?.some((field) => field.name === key))
		.map((key) => `Collection "${name}" has no field "${String(key)}".`);
}

function fieldProblems(field: LooseField, collections: string[]): string[] {
	const { widget, collection } = field;
	const inner = [field.fields ?? [], field.field ?? []].flat();
	if (!widgets.some(({ name }) => name === widget)) return [`There is no widget "${widget}".`];
	return [
		...(collection === undefined || collections.includes(collection)
			? []
			: [`There is no collection "${collection}".`]),
		...unread(field, 'a field', ['CmsFieldBase', ...widgetInterfaces(widget)]),
		...inner.flatMap((item) => fieldProblems(item, collections)),
	];
}

function unread(written: object, what: string, interfaces: string[]): string[] {
	const known = interfaces.flatMap((name) => declared.get(name) ?? []).map(({ key }) => key);
	if (known.length === 0) throw new Error(`Decap declares no ${interfaces.join()}.`);
	return Object.keys(written)
		.filter((key) => !known.includes(key))
		.map((key) => `Nothing reads "${key}" of ${what}.`);
}

function widgetInterfaces(widget: string): string[] {
	return [...declared]
		.filter(([, members]) =>
			members.some(({ key, type }) => key === 'widget' && type.includes(`'${widget}'`)),
		)
		.map(([name]) => name);
}

/** Decap's interfaces: their keys, and the text of each key's type. */
const declared = new Map<string, { key: string; type: string }[]>();
ts.forEachChild(source, function visit(node): void {
	if (!ts.isInterfaceDeclaration(node)) {
		ts.forEachChild(node, visit);
		return;
	}
	const members = node.members.filter(ts.isPropertySignature).map(({ name, type }) => ({
		key: name.getText(source),
		type: type?.getText(source) ?? '',
	}));
	declared.set(node.name.text, members);
});

/** What the checks look at; the rest of a configuration may be anything. */
interface LooseConfig {
	backend: object;
	collections: LooseCollection[];
}

interface LooseCollection {
	name: string;
	identifier_field?: string;
	slug?: string;
	fields?: LooseField[];
	files?: { fields: LooseField[] }[];
}

interface LooseField {
	name: string;
	widget: string;
	collection?: string;
	field?: LooseField | undefined;
	fields?: LooseField[];
}
