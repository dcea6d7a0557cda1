import { canLogIn } from '../forms/login.ts';
import type { Cms } from './admin-form.ts';
import { watchConnection } from './connection/connection.ts';

start().catch((cause: unknown) => {
	console.error(cause);
	show('waiting', false);
	show('failed', true);
});

async function start(): Promise<void> {
	const place = find('start');
	show('waiting', true);
	const config = await readConfig(place.dataset['config'] ?? '');
	if (!canLogIn(config.backend)) {
		show('waiting', false);
		show('closed', true);
		return;
	}
	// Read by Decap, which otherwise starts by itself with a file of its own.
	window.CMS_MANUAL_INIT = true;
	const [{ prepareCms }, { previewOffers }] = await Promise.all([
		import('./admin-form.ts'),
		import('./cms-preview/cms-preview.tsx'),
		runScript(place.dataset['bundle'] ?? ''),
	]);
	if (window.CMS === undefined) throw new Error('The CMS did not say that it is here.');
	prepareCms(window.CMS, showProblems);
	previewOffers(window.CMS, place.dataset);
	watchConnection(window.CMS, config.backend, place.dataset['email'] ?? '');
	// Another page of the CMS, another entry.
	window.addEventListener('hashchange', () => {
		showProblems([]);
	});
	find('close-problems').addEventListener('click', () => {
		showProblems([]);
	});
	// The site to go back to is the one this page belongs to, be it a preview or a trial.
	const home = new URL(place.dataset['home'] ?? '', location.href).href;
	window.CMS.init({ config: { ...config, site_url: home, display_url: home } });
	place.remove();
}

/** A notice of the CMS goes after eight seconds; these stay until they are corrected or closed. */
function showProblems(problems: string[]): void {
	const items = problems.map((problem) => {
		const item = document.createElement('li');
		item.textContent = problem;
		return item;
	});
	find('problem-list').replaceChildren(...items);
	show('problems', items.length > 0);
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

function show(id: string, isShown: boolean): void {
	find(id).hidden = !isShown;
}

function find(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`The page has no "${id}".`);
	return found;
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
