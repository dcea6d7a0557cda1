import { expect, test } from 'vitest';
import { dashesProblem } from './dashes.ts';
import { partsOf } from './parts.ts';

test('says what stands where the first line of dashes belongs', () => {
	const files = [
		'title: a\n---\nTesto',
		'\n\n---\ntitle: a\n---\nTesto',
		'\uFEFF\n---\ntitle: a\n---\nTesto',
		'———\ntitle: a\n---\nTesto',
		'–––\r\ntitle: a\r\n---\r\nTesto',
		'\n—-\ntitle: a\n---\nTesto',
		'--\ntitle: a\n---\nTesto',
		'-----\ntitle: a\n---\nTesto',
		' ---\ntitle: a\n---\nTesto',
		'```yaml\n---\ntitle: a\n---\n```\nTesto',
		'\n```\ntitle: a\n```\nTesto',
		'---yaml\ntitle: a\n---\nTesto',
		'--- # campi\ntitle: a\n---\nTesto',
		'+++\ntitle = a\n+++\nTesto',
	];
	expect(files.map(sentence)).toMatchInlineSnapshot(`
		[
		  ""title: a\\n---\\nTesto" riga 1: Il file non comincia con una riga di tre trattini (---). Metti tre trattini da soli nella prima riga, poi i campi, poi altri tre trattini, poi il testo.",
		  ""\\n\\n---\\ntitle: a\\n---\\nT" riga 1: La prima riga è vuota. Toglila: i tre trattini (---) stanno nella prima riga.",
		  ""\\n---\\ntitle: a\\n---\\nTe" riga 1: La prima riga è vuota. Toglila: i tre trattini (---) stanno nella prima riga.",
		  ""———\\ntitle: a\\n---\\nTes" riga 1: Questa riga è «———», e non tre trattini corti (---). Cancellala e scrivi tre trattini da soli: ---.",
		  ""–––\\r\\ntitle: a\\r\\n---\\r\\n" riga 1: Questa riga è «–––», e non tre trattini corti (---). Cancellala e scrivi tre trattini da soli: ---.",
		  ""\\n—-\\ntitle: a\\n---\\nTes" riga 2: Questa riga è «—-», e non tre trattini corti (---). Cancellala e scrivi tre trattini da soli: ---.",
		  ""--\\ntitle: a\\n---\\nTest" riga 1: Questa riga è «--», e non tre trattini corti (---). Cancellala e scrivi tre trattini da soli: ---.",
		  ""-----\\ntitle: a\\n---\\nT" riga 1: Questa riga è «-----», e non tre trattini corti (---). Cancellala e scrivi tre trattini da soli: ---.",
		  "" ---\\ntitle: a\\n---\\nTe" riga 1: Prima dei tre trattini c'è uno spazio. Toglilo: i trattini cominciano al margine.",
		  ""\`\`\`yaml\\n---\\ntitle: a" riga 1: Il file comincia con «\`\`\`yaml», come se fosse un pezzo di codice. Togli le righe che servono a mostrare codice: la prima riga è di tre trattini (---).",
		  ""\\n\`\`\`\\ntitle: a\\n\`\`\`\\nTe" riga 2: Il file comincia con «\`\`\`», come se fosse un pezzo di codice. Togli le righe che servono a mostrare codice: la prima riga è di tre trattini (---).",
		  ""---yaml\\ntitle: a\\n---" riga 1: Dopo i tre trattini c'è altro: «yaml». Lascia nella prima riga solo i tre trattini.",
		  ""--- # campi\\ntitle: a" riga 1: Dopo i tre trattini c'è altro: «# campi». Lascia nella prima riga solo i tre trattini.",
		  ""+++\\ntitle = a\\n+++\\nTe" riga 1: Il file non comincia con una riga di tre trattini (---). Metti tre trattini da soli nella prima riga, poi i campi, poi altri tre trattini, poi il testo.",
		]
	`);
});

test('says what stands where the second line of dashes belongs', () => {
	const files = [
		'---\ntitle: a\n\nTesto',
		'---\ntitle: a\n———\nTesto',
		'---\ntitle: a\n----\nTesto\n',
		'---\ntitle: a\n --- \nTesto',
	];
	expect(files.map(sentence)).toMatchInlineSnapshot(`
		[
		  ""---\\ntitle: a\\n\\nTesto" riga 1: Manca la riga di tre trattini (---) che chiude i campi. Aggiungila dopo l'ultimo campo; sotto va il testo.",
		  ""---\\ntitle: a\\n———\\nTes" riga 3: Questa riga è «———», e non tre trattini corti (---). Se chiude i campi, cancellala e scrivi tre trattini da soli: ---.",
		  ""---\\ntitle: a\\n----\\nTe" riga 3: Questa riga è «----», e non tre trattini corti (---). Se chiude i campi, cancellala e scrivi tre trattini da soli: ---.",
		  ""---\\ntitle: a\\n --- \\nT" riga 3: Prima dei tre trattini c'è uno spazio. Toglilo: i trattini cominciano al margine.",
		]
	`);
});

function sentence(text: string): string {
	const parts = partsOf('prova.md', text);
	if (!('missing' in parts)) return 'niente';
	const { message, line } = dashesProblem(text, parts.missing);
	const begin = JSON.stringify(text.replace('\uFEFF', '').slice(0, 20));
	return `${begin} riga ${line}: ${message.problem} ${message.cure}`;
}
