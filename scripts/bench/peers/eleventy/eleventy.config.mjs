export default function configure(eleventy) {
	eleventy.addFilter('day', (value) => days.format(new Date(value)));
	eleventy.addFilter('isoDay', (value) => new Date(value).toISOString().slice(0, 10));
	eleventy.addCollection('byEnd', (collections) =>
		collections.getFilteredByTag('offers').sort((one, other) => endOf(one) - endOf(other)),
	);
	return {
		dir: { input: 'content', includes: '../_includes', data: '../data' },
		templateFormats: ['md', 'njk'],
		markdownTemplateEngine: false,
	};
}

const days = new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'UTC' });

function endOf({ data }) {
	return new Date(data.validUntil ?? data.reviewBy);
}
