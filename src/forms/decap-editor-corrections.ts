import type { Phrases } from './decap-corrections.ts';

/** What Decap's own Italian lacks or says wrong in the editor of an entry. */
export const editorCorrections: Phrases = {
	editorControl: { field: { optional: 'facoltativo', widgetLabel: 'Campo (%{widgetLabel})' } },
	editorControlPane: {
		widget: {
			required: '%{fieldLabel}: campo obbligatorio.',
			regexPattern: '%{fieldLabel}: %{pattern}.',
			processing: '%{fieldLabel}: attendi, è in lavorazione.',
			range: '%{fieldLabel}: scrivi un valore da %{minValue} a %{maxValue}.',
			min: '%{fieldLabel}: il valore minimo è %{minValue}.',
			max: '%{fieldLabel}: il valore massimo è %{maxValue}.',
			rangeCount: '%{fieldLabel}: ne servono da %{minCount} a %{maxCount}.',
			rangeCountExact: '%{fieldLabel}: il numero giusto è %{count}.',
			rangeMin: '%{fieldLabel}: il numero minimo è %{minCount}.',
			rangeMax: '%{fieldLabel}: il numero massimo è %{maxCount}.',
			invalidPath: '«%{path}» non è un percorso valido',
			pathExists: 'Il percorso «%{path}» esiste già',
		},
		i18n: {
			writingInLocale: 'Lingua del testo: %{locale}',
			copyFromLocale: "Copia da un'altra lingua",
			copyFromLocaleConfirm:
				'Vuoi copiare i dati dalla lingua %{locale}?\nPrenderanno il posto di quelli scritti qui.',
		},
	},
	editor: {
		onUpdatingWithUnsavedChanges: 'Salva le modifiche prima di cambiare lo stato.',
		onPublishingNotReady: 'Prima di pubblicare, imposta lo stato «Pronta».',
		onPublishingWithUnsavedChanges: 'Salva le modifiche prima di pubblicare.',
		onUnpublishing: 'Vuoi davvero togliere dal sito questa voce?',
		onDeleteWithUnsavedChanges:
			'Vuoi davvero cancellare questa voce pubblicata, insieme alle modifiche che non hai salvato?',
		onDeleteUnpublishedChangesWithUnsavedChanges:
			'Saranno cancellate tutte le modifiche non pubblicate di questa voce, anche quelle che non hai salvato. Vuoi cancellarle?',
		onDeleteUnpublishedChanges:
			'Saranno cancellate tutte le modifiche non pubblicate di questa voce. Vuoi cancellarle?',
		loadingEntry: 'Lettura della voce...',
		confirmLoadBackup:
			"Su questo dispositivo c'è una copia di questa voce che non hai salvato. Vuoi usarla?",
	},
	editorInterface: {
		toggleI18n: 'Mostra o nascondi le altre lingue',
		togglePreview: "Mostra o nascondi l'anteprima",
		toggleScrollSync: 'Scorri insieme modulo e anteprima',
		toggleNotes: 'Mostra o nascondi le note',
	},
	editorNotesPane: {
		title: 'Note',
		emptyState: 'Non ci sono note. Scrivi la prima qui sotto.',
		addNote: 'Aggiungi la nota',
		addPlaceholder: 'Scrivi una nota...',
		editPlaceholder: 'Correggi la nota...',
		save: 'Salva',
		cancel: 'Annulla',
		edit: 'Correggi',
		delete: 'Cancella',
		resolve: 'Segna come risolta',
		unresolve: 'Riapri',
		confirmDelete: 'Vuoi davvero cancellare questa nota?',
		shortcut: 'Per aggiungere la nota puoi anche premere Ctrl+Invio',
	},
	editorToolbar: {
		published: 'Pubblicata',
		unpublish: 'Togli dal sito',
		// Decap says it also while it saves what is published.
		unpublishing: 'Un momento...',
		publishAndCreateNew: "Pubblica e crea un'altra voce",
		deleteUnpublishedEntry: 'Cancella la voce non pubblicata',
		deletePublishedEntry: 'Cancella la voce pubblicata',
		deleteEntry: 'Cancella la voce',
		saving: 'Salvataggio in corso...',
		statusInfoTooltipDraft:
			'La voce è una bozza. Quando è completa, imposta lo stato «In revisione»: la redazione la leggerà.',
		statusInfoTooltipInReview:
			'La redazione sta leggendo la voce. Non devi fare altro, ma puoi ancora correggerla.',
		backCollection: " %{collectionLabel}: torna all'elenco",
		ready: 'Pronta',
		deployPreviewPendingButtonLabel: "Controlla se c'è l'anteprima",
		deployPreviewButtonLabel: "Vedi l'anteprima",
		deployButtonLabel: 'Vedi sul sito',
	},
	editorWidgets: {
		markdown: {
			strikethrough: 'Barrato',
			linkPrompt: "Scrivi l'indirizzo del collegamento, che comincia con https://",
			headings: 'Titoli',
			addComponent: 'Aggiungi un elemento',
			toggleMode: {
				rich: 'Passa al testo formattato',
				markdown: 'Passa al Markdown',
			},
		},
		image: {
			chooseUrl: 'Usa un indirizzo',
			replaceUrl: 'Sostituisci con un indirizzo',
			remove: "Togli l'immagine",
		},
		file: {
			chooseUrl: 'Usa un indirizzo',
			replaceUrl: 'Sostituisci con un indirizzo',
			remove: 'Togli il file',
		},
		// The form offers these two alone: the page has the levels above.
		headingOptions: { headingThree: 'Titolo', headingFour: 'Sottotitolo' },
		datetime: { now: 'Oggi', clear: 'Svuota', setToNow: 'Oggi (%{fieldLabel})' },
		object: { expand: 'Apri', collapse: 'Chiudi' },
	},
};
