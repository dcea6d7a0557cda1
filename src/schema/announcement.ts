import { z } from 'zod';
import { announcementCategoryLabels, readerLabels } from './announcement-choices.ts';
import { languageLabels } from './choices.ts';
import { consistent } from './cross-field.ts';
import { choice, day, upload, yesNo } from './fields.ts';
import { list } from './list.ts';
import { markdown } from './markdown-text.ts';
import { offerSlug, slug } from './slug.ts';
import { text, title } from './text.ts';
import { maxPictureBytes, maxSide } from './shown-picture.ts';
import { kilobytes } from './upload.ts';
import { webAddress } from './web-address.ts';

const link = z.strictObject({
	label: text({ min: 3, max: 80 }).meta({ label: 'Testo' }),
	url: webAddress().meta({ label: 'Indirizzo', example: 'https://www.ente.example/avviso' }),
});

const attachment = z.strictObject({
	label: text({ min: 3, max: 80 }).meta({ label: 'Testo' }),
	file: upload('document').meta({
		label: 'File',
		hint: 'PDF, ODT, ODS o CSV.',
		example: '/uploads/redazione/modulo.pdf',
		control: 'file',
	}),
});

const writtenAnnouncement = z.strictObject({
	title: title({ min: 10, max: 90 }).meta({ label: 'Titolo', step: 'essential' }),
	date: day().meta({ label: 'Data', prefill: 'today', step: 'essential' }),
	updated: day().optional().meta({ label: 'Aggiornata il', step: 'more' }),
	lang: choice(languageLabels).default('it').meta({ label: 'Lingua', step: 'more' }),
	ref: slug().optional().meta({
		label: 'Gruppo di traduzioni',
		hint: 'Lo stesso per una novità e le sue traduzioni.',
		example: 'apertura-avviso-2026',
		step: 'more',
	}),
	summary: text({ min: 40, max: 200 }).optional().meta({
		label: 'In breve',
		hint: 'Senza, si prende il testo fino alla riga <!-- more -->.',
		control: 'paragraph',
		step: 'essential',
	}),
	image: upload('picture')
		.optional()
		.meta({
			label: 'Immagine',
			hint: `Un'immagine ferma, PNG, WebP, AVIF o JPEG: al massimo ${kilobytes(maxPictureBytes)} e ${maxSide} pixel per lato.`,
			example: '/uploads/redazione/mercato.webp',
			control: 'image',
			step: 'more',
		}),
	imageAlt: text({ min: 3, max: 160 }).optional().meta({
		label: "Descrizione dell'immagine",
		hint: 'Per chi non la vede.',
		step: 'more',
		neededWith: 'image',
	}),
	pinned: yesNo().meta({ label: 'In evidenza', who: 'editor', step: 'more' }),
	categories: list(choice(announcementCategoryLabels), { min: 1, max: 3 }).meta({
		label: 'Argomenti',
		step: 'essential',
	}),
	readers: list(choice(readerLabels), { min: 0, max: 3 })
		.default([])
		.meta({ label: 'Per chi', step: 'more' }),
	links: list(link, { min: 0, max: 10 }).default([]).meta({ label: 'Collegamenti', step: 'more' }),
	relatedOffers: list(offerSlug().meta({ collection: 'offers' }), { min: 0, max: 10 })
		.default([])
		.meta({ label: 'Offerte collegate', step: 'more' }),
	notice: slug().optional().meta({ label: 'Avviso', collection: 'notices', step: 'more' }),
	partner: slug().optional().meta({
		label: 'Partner',
		hint: 'Solo se la novità è di un partner.',
		collection: 'partners',
		step: 'more',
	}),
	attachments: list(attachment, { min: 0, max: 10 })
		.default([])
		.meta({ label: 'Allegati', step: 'more' }),
	body: markdown({ min: 80, max: 6000, excerpt: true }).meta({
		label: 'Testo',
		hint: 'Che cosa cambia, per chi e da quando. La riga <!-- more --> divide il riassunto dal resto.',
		control: 'markdown',
		step: 'essential',
	}),
});

/** A piece of news, from `content/announcements`. */
export const announcementSchema = consistent(writtenAnnouncement, [
	{
		rule: 'image',
		path: ['imageAlt'],
		holds: ({ image, imageAlt }: { image?: unknown; imageAlt?: unknown }) =>
			image === undefined || imageAlt !== undefined,
		problem: "C'è un'immagine senza descrizione.",
		cure: ({ field }) =>
			`Scrivi in ${field('imageAlt')} che cosa si vede: la sente chi non può vederla.`,
	},
]);

export type Announcement = z.output<typeof announcementSchema>;
