import { collections } from '../src/schema/collections.ts';
import { buildJsonSchema } from '../src/schema/json-schema.ts';

/** Prints the JSON Schema of a collection's written form: `node scripts/json-schema.ts offers`. */
const [name = ''] = process.argv.slice(2);

if (isCollection(name)) {
	const { schema, singular } = collections[name];
	console.log(JSON.stringify(buildJsonSchema(schema, singular.it), null, '\t'));
} else {
	console.error(
		`There is no collection "${name}". Use one of: ${Object.keys(collections).join(', ')}.`,
	);
	process.exitCode = 1;
}

function isCollection(word: string): word is keyof typeof collections {
	return Object.hasOwn(collections, word);
}
