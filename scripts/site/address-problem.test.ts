import { expect, test } from 'vitest';
import { addressProblem } from './address-problem.ts';

test.each([
	['https://ente.example/', 'https://ente.example'],
	['https://ente.example/vicini/', 'https://ente.example/vicini'],
	// Pages says so until its certificate is there.
	['https://ente.example/vicini/', 'http://ente.example/vicini/'],
])('%s may go on line at %s', (written, online) => {
	expect(addressProblem(written, online)).toBeUndefined();
});

test('a site built for another path is not put on line', () => {
	expect(
		addressProblem('https://ente.github.example/', 'https://ente.github.example/vicini'),
	).toMatchInlineSnapshot(
		`"content/site.yml dice che il sito è https://ente.github.example/, ma qui andrebbe in linea a https://ente.github.example/vicini: i suoi collegamenti non funzionerebbero. Correggi «url» in content/site.yml, oppure l'indirizzo nelle impostazioni di Pages."`,
	);
});

test.each([
	['https://altro.example/', 'https://ente.example/'],
	['https://ente.example/vicini/', 'https://ente.example/'],
	['https://ente.example/', ''],
])('%s is not %s', (written, online) => {
	expect(addressProblem(written, online)).toBeDefined();
});
