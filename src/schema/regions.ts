import { z } from 'zod';

/**
 * The 20 Regions and the two autonomous provinces: facts, not content.
 * Codes: ISTAT (Regions two digits, provinces three) and NUTS-2, the same in NUTS 2021 and 2024.
 * Source: national controlled vocabulary of Regions, and Eurostat's NUTS-2 list.
 */
export const regions = {
	piemonte: { name: 'Piemonte', istat: '01', nuts2: ['ITC1'], area: 'nord-ovest' },
	'valle-d-aosta': {
		name: "Valle d'Aosta/Vallée d'Aoste",
		istat: '02',
		nuts2: ['ITC2'],
		area: 'nord-ovest',
	},
	lombardia: { name: 'Lombardia', istat: '03', nuts2: ['ITC4'], area: 'nord-ovest' },
	'trentino-alto-adige': {
		name: 'Trentino-Alto Adige/Südtirol',
		istat: '04',
		nuts2: ['ITH1', 'ITH2'],
		area: 'nord-est',
	},
	bolzano: {
		name: 'Bolzano/Bozen',
		istat: '021',
		nuts2: ['ITH1'],
		area: 'nord-est',
		within: 'trentino-alto-adige',
	},
	trento: {
		name: 'Trento',
		istat: '022',
		nuts2: ['ITH2'],
		area: 'nord-est',
		within: 'trentino-alto-adige',
	},
	veneto: { name: 'Veneto', istat: '05', nuts2: ['ITH3'], area: 'nord-est' },
	'friuli-venezia-giulia': {
		name: 'Friuli-Venezia Giulia',
		istat: '06',
		nuts2: ['ITH4'],
		area: 'nord-est',
	},
	liguria: { name: 'Liguria', istat: '07', nuts2: ['ITC3'], area: 'nord-ovest' },
	'emilia-romagna': { name: 'Emilia-Romagna', istat: '08', nuts2: ['ITH5'], area: 'nord-est' },
	toscana: { name: 'Toscana', istat: '09', nuts2: ['ITI1'], area: 'centro' },
	umbria: { name: 'Umbria', istat: '10', nuts2: ['ITI2'], area: 'centro' },
	marche: { name: 'Marche', istat: '11', nuts2: ['ITI3'], area: 'centro' },
	lazio: { name: 'Lazio', istat: '12', nuts2: ['ITI4'], area: 'centro' },
	abruzzo: { name: 'Abruzzo', istat: '13', nuts2: ['ITF1'], area: 'sud' },
	molise: { name: 'Molise', istat: '14', nuts2: ['ITF2'], area: 'sud' },
	campania: { name: 'Campania', istat: '15', nuts2: ['ITF3'], area: 'sud' },
	puglia: { name: 'Puglia', istat: '16', nuts2: ['ITF4'], area: 'sud' },
	basilicata: { name: 'Basilicata', istat: '17', nuts2: ['ITF5'], area: 'sud' },
	calabria: { name: 'Calabria', istat: '18', nuts2: ['ITF6'], area: 'sud' },
	sicilia: { name: 'Sicilia', istat: '19', nuts2: ['ITG1'], area: 'isole' },
	sardegna: { name: 'Sardegna', istat: '20', nuts2: ['ITG2'], area: 'isole' },
} as const satisfies Record<string, RegionFacts>;

export type Region = keyof typeof regions;

export const regionSlugs = Object.keys(regions) as [Region, ...Region[]];

/** One of the places. */
export function region() {
	return z.enum(regionSlugs).meta({
		labels: Object.fromEntries(
			Object.entries(regions).map(([slug, { name }]) => [slug, { it: name, en: name }]),
		),
	});
}

interface RegionFacts {
	/** Official name, in both languages where there are two. */
	name: string;
	istat: string;
	nuts2: readonly string[];
	/** ISTAT's five areas. */
	area: 'nord-ovest' | 'nord-est' | 'centro' | 'sud' | 'isole';
	/** The Region an autonomous province belongs to. */
	within?: string;
}
