import { lastDays } from '../catalogue/last-days.ts';
import { loadCatalogue } from '../catalogue/load.ts';

/** What src/browser/recount.ts reads on a page of a site that has not been built for days. */
export function GET() {
	const catalogue = loadCatalogue();
	return Response.json({ builtOn: catalogue.today, offers: lastDays(catalogue) });
}
