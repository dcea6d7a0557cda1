import { expect, test } from 'vitest';
import { partnerSchema } from './partner.ts';
import { aPartner } from './testing/a-partner.ts';
import { sentences } from './testing/sentences.ts';
import { cpuStopwatch } from './testing/cpu-stopwatch.ts';

test.each([
	['telefono', '+39 000 123 4567'],
	['telefono', '800 12.34-56'],
	['telefono', '12345'],
	['email', 'aiuto@bottegaviva.example'],
	['pec', "l'aiuto@pec.bottegaviva.example"],
	['modulo', 'https://www.video.example/@bottega'],
])('takes a contact of kind %s: %s', (kind, value) => {
	expect(said(kind, value)).toEqual([]);
});

test('says what a contact of each kind looks like', () => {
	const wrong = [
		['telefono', 'chiamaci quando vuoi'],
		['telefono', '12 34'],
		['telefono', '+39 000 123 4567 (ore 9-17)'],
		['telefono', 'x'.repeat(120)],
		['email', 'bottegaviva'],
		['email', 'a%2Cb@bottegaviva.example'],
		['email', 'a,b@bottegaviva.example'],
		['pec', 'bottegaviva@pec'],
		['modulo', 'www.bottegaviva.example'],
		['modulo', 'https://www.bottegaviva.example/aiuto (clicca qui)'],
		['modulo', 'https://banca.example@altrove.example/'],
	];
	expect(wrong.flatMap(([kind = '', value = '']) => said(kind, value))).toMatchInlineSnapshot(`
		[
		  "contacts.0.value: «chiamaci quando vuoi» non è un numero di telefono. Scrivi solo il recapito, come +39 000 123 4567; le parole vanno in «note».",
		  "contacts.0.value: «12 34» non è un numero di telefono. Scrivi solo il recapito, come +39 000 123 4567; le parole vanno in «note».",
		  "contacts.0.value: «+39 000 123 4567 (ore 9-17)» non è un numero di telefono. Scrivi solo il recapito, come +39 000 123 4567; le parole vanno in «note».",
		  "contacts.0.value: «xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…» non è un numero di telefono. Scrivi solo il recapito, come +39 000 123 4567; le parole vanno in «note».",
		  "contacts.0.value: «bottegaviva» non è un indirizzo e-mail. Scrivi solo il recapito, come aiuto@bottegaviva.example; le parole vanno in «note».",
		  "contacts.0.value: «a%2Cb@bottegaviva.example» non è un indirizzo e-mail. Scrivi solo il recapito, come aiuto@bottegaviva.example; le parole vanno in «note».",
		  "contacts.0.value: «a,b@bottegaviva.example» non è un indirizzo e-mail. Scrivi solo il recapito, come aiuto@bottegaviva.example; le parole vanno in «note».",
		  "contacts.0.value: «bottegaviva@pec» non è un indirizzo di PEC. Scrivi solo il recapito, come bottegaviva@pec.example; le parole vanno in «note».",
		  "contacts.0.value: «www.bottegaviva.example» non è un indirizzo https. Scrivi solo il recapito, come https://www.bottegaviva.example/aiuto; le parole vanno in «note».",
		  "contacts.0.value: «https://www.bottegaviva.example/aiuto (clicca qui)» non è un indirizzo https. Scrivi solo il recapito, come https://www.bottegaviva.example/aiuto; le parole vanno in «note».",
		  "contacts.0.value: «https://banca.example@altrove.example/» non è un indirizzo https. Scrivi solo il recapito, come https://www.bottegaviva.example/aiuto; le parole vanno in «note».",
		]
	`);
});

test.each([`${'1'.repeat(119)}x`, `${'1 '.repeat(59)}x`, `+${'1-'.repeat(59)}`])(
	'refuses a long line that is nearly a number in no time: %s',
	(value) => {
		const elapsed = cpuStopwatch();
		sentences(partnerSchema, aPartner({ contacts: [{ kind: 'telefono', value }] }));
		expect(elapsed()).toBeLessThan(1_000);
	},
);

function said(kind: string, value: string): string[] {
	return sentences(partnerSchema, aPartner({ contacts: [{ kind, value }] }));
}
