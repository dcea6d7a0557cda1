import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
	['consegna consegne consegnare consegnato'],
	['pagare pagamento pagamenti pagarmi paga'],
	['fattura fatture fatturazione fatturare'],
	['prenotare prenotazione prenotazioni prenotarlo'],
	['spedire spedizione spedizioni'],
	['parrucchiera parrucchiere parrucchieri'],
	['corriere corrieri'],
	['vendere vendita vendite'],
	['negozio negozi'],
	['pacco pacchi'],
	['incasso incassi incassare incassarli'],
	['farmacia farmacie'],
	['ristorazione ristoratore ristoratrice'],
	['panificio panificatori'],
])('takes for one: %s', (words) => {
	expect(new Set(words.split(' ').map(stem)).size).toBe(1);
});

test.each([
	['merce', 'mercato'],
	['carta', 'cartoleria'],
	['pos', 'posizione'],
	['pagare', 'pagina'],
	['forno', 'formazione'],
])('keeps "%s" and "%s" apart', (one, other) => {
	expect(stem(one)).not.toBe(stem(other));
});
