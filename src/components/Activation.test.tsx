import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { it } from '../i18n/it.ts';
import { anActivation } from '../schema/testing/an-offer.ts';
import { Activation } from './Activation.tsx';
import { aPublishedOffer } from './testing/a-published-offer.ts';
import { shownText } from './testing/shown-text.ts';

test('says what activating takes before the steps', () => {
	const text = activationText({
		activation: anActivation({ time: 'un-ora', account: 'necessaria' }),
		prerequisites: ['smartphone', 'connessione'],
		prerequisitesNote: 'Dieci foto dei prodotti.',
		availability: 'in-esaurimento',
		capacity: '120 negozi',
	});
	expect(text).toMatchInlineSnapshot(`
		"Come si attiva
		Tempo Un'ora
		Registrazione Bisogna registrarsi
		Canale Lo stesso di tutti i clienti
		Posti Pochi posti: 120 negozi
		Che cosa ti serve Smartphone
		Connessione a internet
		Dieci foto dei prodotti.
		Compila il modulo
		Manda le foto
		Attiva il servizio
		Si apre il sito www.bottegaviva.example"
	`);
});

test('says nothing of places and needs where there is nothing to say', () => {
	expect(activationText()).not.toContain('Posti');
	expect(activationText()).not.toContain('Che cosa ti serve');
});

test('numbers the steps in their order', () => {
	expect(activationHtml()).toMatch(/<ol class="steps"><li>.*Compila il modulo.*Manda le foto/);
});

test('gives a code as text that can be selected; its button waits for the script', () => {
	const html = activationHtml({ activation: anActivation({ mode: 'codice', code: 'VICINI27' }) });
	expect(html).toContain('<strong id="codice">VICINI27</strong>');
	expect(html).toMatch(/<button [^>]*hidden[^>]* data-copies="codice"/);
	expect(html).toContain('role="status"');
});

test('groups the digits of a number to call', () => {
	const call = (phone: string) =>
		activationText({ activation: anActivation({ mode: 'telefono', url: undefined, phone }) });
	expect(call('+390001234567')).toContain('Chiama +39 000 123 4567');
	expect(call('+4312345')).toContain('Chiama +4312345');
});

function activationText(changes: Record<string, unknown> = {}): string {
	return shownText(activationHtml(changes));
}

function activationHtml(changes: Record<string, unknown> = {}): string {
	return render(<Activation offer={aPublishedOffer(changes)} text={it.offer} />);
}
