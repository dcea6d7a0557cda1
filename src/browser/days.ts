import { romeDay } from '../catalogue/rome-day.ts';

/**
 * Brings a page up to the reader's day, when it opens and when somebody comes back to it. A page of
 * today, or of a demonstration, which has a day of its own, asks for nothing more.
 */
async function catchUp(): Promise<void> {
	const { builtOn } = document.documentElement.dataset;
	const today = romeDay(new Date());
	if (builtOn === undefined || today <= builtOn) return;
	const { bringTo } = await import('./later-days.ts');
	await bringTo(today);
}

void catchUp();
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible') void catchUp();
});
