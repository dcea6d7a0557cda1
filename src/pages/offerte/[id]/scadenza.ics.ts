import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedOffer } from '../../../catalogue/catalogue.ts';
import { deadlineOf } from '../../../catalogue/deadline.ts';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { publishedOffers } from '../../../catalogue/offers.ts';
import { address } from '../../../components/address.ts';
import { it } from '../../../i18n/it.ts';
import { deadlineCalendar } from '../../../open-data/deadline-calendar.ts';

interface Props {
	offer: PublishedOffer;
}

export const getStaticPaths = (() => {
	const catalogue = loadCatalogue();
	return publishedOffers(catalogue)
		.filter((offer) => deadlineOf(offer, catalogue.today) !== undefined)
		.map((offer) => ({ params: { id: offer.id }, props: { offer } }));
}) satisfies GetStaticPaths;

export const GET = (({ props: { offer }, site: origin }) => {
	const { site, today } = loadCatalogue();
	const path = address(import.meta.env.BASE_URL, `offerte/${offer.id}/`);
	const page = new URL(path, origin).href;
	return new Response(deadlineCalendar(offer, { page, today, site, text: it.keep }), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
}) satisfies APIRoute<Props>;
