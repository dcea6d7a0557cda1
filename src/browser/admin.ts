import { completeItalian, type Phrases } from '../forms/decap-italian.ts';

start().catch((cause: unknown) => {
	console.error(cause);
	show('waiting', false);
	show('failed', true);
});

async function start(): Promise<void> {
	const place = find('start');
	show('waiting', true);
	// Read by Decap, which otherwise starts by itself with a file of its own.
	window.CMS_MANUAL_INIT = true;
	const [config] = await Promise.all([
		readConfig(place.dataset['config'] ?? ''),
		runScript(place.dataset['bundle'] ?? ''),
	]);
	if (window.CMS === undefined) throw new Error('The CMS did not say that it is here.');
	window.CMS.registerLocale('it', completeItalian(window.CMS.getLocale('it')));
	// The site to go back to is the one this page belongs to, be it a preview or a trial.
	const home = new URL(place.dataset['home'] ?? '', location.href).href;
	window.CMS.init({ config: { ...config, site_url: home, display_url: home } });
	place.remove();
}

async function readConfig(address: string): Promise<object> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	// Decap validates it.
	return (await response.json()) as object;
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

function show(id: string, isShown: boolean): void {
	find(id).hidden = !isShown;
}

function find(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`The page has no "${id}".`);
	return found;
}

declare global {
	interface Window {
		CMS_MANUAL_INIT?: boolean;
		/** What we use of Decap. */
		CMS?: {
			getLocale: (language: string) => Phrases;
			registerLocale: (language: string, phrases: Phrases) => void;
			init: (options: { config: object }) => void;
		};
	}
}
