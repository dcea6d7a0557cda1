/** Decap's texts in one language: groups of groups, and sentences at the end. */
export interface Phrases {
	[key: string]: string | Phrases;
}

/** What Decap's own Italian lacks or says wrong, in the places where Decap looks for it. */
export const corrections: Phrases = {
	auth: {
		loginWithAzure: 'Accedi con Azure',
		loginWithForgejo: 'Accedi con Forgejo',
		errors: { email: 'Scrivi il tuo indirizzo e-mail.', password: 'Scrivi la tua password.' },
	},
	app: {
		header: { workflow: 'Bozze e revisioni', media: 'File', quickAdd: 'Aggiungi' },
		app: {
			errorHeader: 'Il modulo non si può aprire',
			checkConfigYml: 'La configurazione va corretta: avvisa la redazione.',
			loadingConfig: 'Lettura della configurazione...',
			waitingBackend: "Attesa dell'archivio...",
		},
		notFoundPage: { header: 'Questa pagina non esiste' },
	},
	collection: {
		sidebar: {
			collections: 'Contenuti',
			allCollections: 'Tutti i contenuti',
			searchAll: 'Cerca ovunque',
		},
		collectionTop: {
			// Many fonts lack the wide plus sign of the original.
			newButton: '+ %{collectionLabel}',
			viewAsList: 'Vedi come elenco',
			viewAsGrid: 'Vedi come griglia',
			searchResults: 'Risultati della ricerca di «%{searchTerm}»',
			searchResultsInCollection: 'Risultati della ricerca di «%{searchTerm}» in %{collection}',
		},
		entries: {
			loadingEntries: 'Lettura delle voci...',
			cachingEntries: 'Lettura delle voci...',
			longerLoading: 'Può durare qualche minuto',
			unpublishedHeader: 'Voci non ancora pubblicate',
		},
	},
	editor: {
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
	},
	mediaLibrary: {
		mediaLibraryCard: { copyUrl: "Copia l'indirizzo" },
		mediaLibrary: {
			onDelete: 'Vuoi davvero cancellare i file scelti?',
			fileTooLarge: 'Il file è troppo grande.\nPuò essere al massimo di %{size} kB.',
		},
		mediaLibraryModal: {
			close: 'Chiudi',
			noAssetsFound: 'Nessun file trovato.',
			mediaAssets: 'File',
			upload: 'Carica',
			download: 'Scarica',
			deleteSelected: 'Cancella i file scelti',
			chooseSelected: 'Usa il file scelto',
		},
	},
	ui: {
		errorBoundary: {
			details: "C'è stato un errore. ",
			reportIt: 'Segnalalo su GitHub.',
			privacyWarning:
				'La segnalazione contiene già il messaggio di errore e i dati tecnici.\nRileggila e togli i dati riservati, se ce ne sono.',
			recoveredEntry: {
				heading: 'Il testo recuperato',
				warning: 'Copialo altrove prima di lasciare la pagina.',
				copyButtonLabel: 'Copia negli appunti',
			},
		},
		settingsDropdown: { account: "Opzioni dell'account" },
		toast: {
			onFailToLoadEntries: 'Non è stato possibile leggere la voce: %{details}',
			onFailToLoadDeployPreview: "Non è stato possibile leggere l'anteprima: %{details}",
			onFailToPersist: 'La voce non è stata salvata: %{details}',
			onFailToDelete: 'La voce non è stata cancellata: %{details}',
			onFailToUpdateStatus: 'Lo stato non è cambiato: %{details}',
			missingRequiredField: 'Ci sono campi da completare o da correggere: sono segnati in rosso.',
			entryUnpublished: 'Voce tolta dal sito',
			onFailToPublishEntry: 'La voce non è stata pubblicata: %{details}',
			onFailToUnpublishEntry: 'La voce non è stata tolta dal sito: %{details}',
			noteAdded: 'Nota aggiunta',
			onFailToAddNote: 'La nota non è stata aggiunta: %{details}',
			noteUpdated: 'Nota corretta',
			onFailToUpdateNote: 'La nota non è stata corretta: %{details}',
			noteDeleted: 'Nota cancellata',
			onFailToDeleteNote: 'La nota non è stata cancellata: %{details}',
			noteResolved: 'Nota risolta',
			noteReopened: 'Nota riaperta',
			onFailToToggleNote: 'La nota è rimasta come prima: %{details}',
			onLoggedOut: 'Sei uscito: metti in salvo i dati che non hai salvato e accedi di nuovo',
			onBackendDown: "L'archivio non risponde. Per saperne di più: %{details}",
		},
	},
	workflow: {
		workflow: {
			loading: 'Lettura delle voci in lavorazione',
			workflowHeading: 'Bozze e revisioni',
			newPost: 'Nuova voce',
			description:
				'Voci in attesa di revisione: %{smart_count}. Pronte per la pubblicazione: %{readyCount}. |||| Voci in attesa di revisione: %{smart_count}. Pronte per la pubblicazione: %{readyCount}. ',
			// Decap writes names of months in English, whatever the language.
			dateFormat: 'D/M/YYYY',
		},
		workflowCard: {
			lastChange: '%{date}, %{author}',
			lastChangeNoDate: '%{author}',
			deleteNewEntry: 'Cancella la nuova voce',
			publishChanges: 'Pubblica le modifiche',
			publishNewEntry: 'Pubblica la nuova voce',
		},
		workflowList: {
			onDeleteEntry: 'Vuoi davvero cancellare questa voce?',
			onPublishingNotReadyEntry:
				'Si possono pubblicare solo le voci pronte. Trascina la scheda nella colonna «Pronte», poi pubblicala.',
			readyHeader: 'Pronte',
		},
	},
};
