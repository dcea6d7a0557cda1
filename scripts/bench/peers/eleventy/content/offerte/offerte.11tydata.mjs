export default {
	layout: 'offer.njk',
	tags: ['offers'],
	eleventyComputed: { permalink: ({ page }) => `offerte/${page.fileSlug}/` },
};
