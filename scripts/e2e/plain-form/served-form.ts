import { serveSharedSample } from '../shared-site.ts';
import { type VisitedSite, visitedSite } from '../visited-site.ts';

/** The plain form of the sample, and a browser to open it with. */
export interface ServedForm extends VisitedSite {
	readonly address: string;
}

/** Serves it for all tests of a file. */
export function servedForm(): ServedForm {
	const visited = visitedSite(() => serveSharedSample({}));
	return {
		get browser() {
			return visited.browser;
		},
		get site() {
			return visited.site;
		},
		get address() {
			return `${visited.site.home}proponi/modulo/`;
		},
	};
}
