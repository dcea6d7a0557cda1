import { editorCorrections } from './decap-editor-corrections.ts';

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
	editor: editorCorrections,
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
