import type { Page } from 'playwright-core';

/** Keeps the next picture of a page from being ready; what comes back says when it waits, and lets it go. */
export function holdNextPicture(page: Page) {
	return page.evaluateHandle(() => {
		const files = FileReader.prototype;
		const readAsDataURL = Reflect.get(files, 'readAsDataURL');
		let release: () => void = () => undefined;
		let done = Promise.resolve();
		const held = new Promise<void>((resolve) => {
			files.readAsDataURL = function (file) {
				files.readAsDataURL = readAsDataURL;
				release = () => {
					readAsDataURL.call(this, file);
				};
				resolve();
				done = new Promise((finish) => {
					this.addEventListener('loadend', () => setTimeout(finish));
				});
			};
		});
		return {
			held,
			release: () => {
				release();
				return done;
			},
		};
	});
}
