/** Whole files that no reader may believe, by what they try; each is named in the report as an error. */
export const refusedFiles: Record<string, string> = {
	'a function in YAML': file('title: !!js/function "function () { return 1 }"'),
	'a program in YAML': file('title: !!python/object/apply:os.system ["id"]'),
	'front matter in JavaScript': '---js\nmodule.exports = { title: require("fs") }\n---\nTesto\n',
	'names that stand for many': file('a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]'),
	'a key of every object': file('__proto__:\n  isAdmin: true\ntitle: Una vetrina per tutti'),
	'keys that merge': file('<<: { title: Una vetrina per tutti }'),
	'a field twice': file('title: Una vetrina per tutti\ntitle: Un altro titolo'),
	'a second document': '---\ntitle: Una vetrina\n---\n---\ntitle: Un altra\n---\nTesto\n',
	'an object for a text': file('title: { toString: x }'),
	'a list for a text': file('title: [Una vetrina, per tutti]'),
	'keys nobody knows': file('layout: ../../../etc/passwd\npermalink: /admin/'),
	'half a character': file('title: "Una vetrina \\ud800 per tutti"'),
	'bytes that are no text': '---\ntitle: a\u0000b\n---\nTesto\n',
};

function file(fields: string): string {
	return `---\n${fields}\n---\nTesto\n`;
}
