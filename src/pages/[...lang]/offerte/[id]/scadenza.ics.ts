import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedOffer } from '../../../../catalogue/catalogue.ts';
import { deadlineOf } from '../../../../catalogue/deadline.ts';
import { loadCatalogue } from '../../../../catalogue/load.ts';
import { publishedOffers } from '../../../../catalogue/offers.ts';
import { address, homeAddress } from '../../../../components/address.ts';
import type { Strings } from '../../../../i18n/it.ts';
import { inEveryLanguage } from '../../../../i18n/languages.ts';
import { deadlineCalendar } from '../../../../open-data/deadline-calendar.ts';

interface Props {
	offer: PublishedOffer;
	strings: Strings;
}

export const getStaticPaths = (() => {
	const catalogue = loadCatalogue();
	const lasting = publishedOffers(catalogue).filter(
		(offer) => deadlineOf(offer, catalogue.today) !== undefined,
	);
	return inEveryLanguage(lasting.map((offer) => ({ params: { id: offer.id }, props: { offer } })));
}) satisfies GetStaticPaths;

export const GET = (({ props: { offer, strings }, site: origin }) => {
	const { site, today } = loadCatalogue();
	const base = homeAddress(import.meta.env.BASE_URL, strings.lang);
	const page = new URL(address(base, `offerte/${offer.id}/`), origin).href;
	return new Response(deadlineCalendar(offer, { page, today, site, text: strings.keep }), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
}) satisfies APIRoute<Props>;
