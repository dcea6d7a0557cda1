import { canLogIn } from '../forms/login.ts';
import type { Cms } from './admin/cms.ts';
import { joinStore } from './admin/decap-store.ts';
import { element, show } from './admin/elements.ts';
import { watchConnection } from './connection/connection.ts';
import { readProposalData } from './proposal/proposal-data.ts';

start().catch((cause: unknown) => {
	console.error(cause);
	show('waiting', false);
	show('failed', true);
});

async function start(): Promise<void> {
	const place = element('start');
	show('waiting', true);
	const config = await readConfig(place.dataset['config'] ?? '');
	if (!canLogIn(config.backend)) {
		show('waiting', false);
		show('closed', true);
		return;
	}
	// Read by Decap, which otherwise starts by itself with a file of its own.
	window.CMS_MANUAL_INIT = true;
	const store = joinStore();
	const [{ prepareCms }, { previewOffers }] = await Promise.all([
		import('./admin-form.ts'),
		import('./cms-preview/cms-preview.tsx'),
		runScript(place.dataset['bundle'] ?? ''),
	]);
	if (window.CMS === undefined) throw new Error('The CMS did not say that it is here.');
	const catalogue = readProposalData(`${place.dataset['home'] ?? '/'}proponi/modulo/dati.json`);
	// Whoever waits for it says so.
	catalogue.catch(console.error);
	prepareCms(window.CMS, store, catalogue);
	previewOffers(window.CMS, place.dataset, catalogue);
	watchConnection(window.CMS, config.backend, place.dataset['email'] ?? '');
	// The site to go back to is the one this page belongs to, be it a preview or a trial.
	const home = new URL(place.dataset['home'] ?? '', location.href).href;
	window.CMS.init({ config: { ...config, site_url: home, display_url: home } });
	place.remove();
}

async function readConfig(address: string): Promise<Config> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	// Decap validates it.
	return (await response.json()) as Config;
}

function runScript(address: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = address;
		script.addEventListener('load', () => {
			resolve();
		});
		script.addEventListener('error', () => {
			reject(new Error(`${address} did not load.`));
		});
		document.head.append(script);
	});
}

interface Config {
	backend: Parameters<typeof canLogIn>[0] & Parameters<typeof watchConnection>[1];
}

declare global {
	interface Window {
		CMS_MANUAL_INIT?: boolean;
		CMS?: Cms;
	}
}
