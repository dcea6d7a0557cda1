/** What a page of the popup hands to its script. */
export async function handedBy(
	page: Response,
): Promise<Record<'origin' | 'message' | 'waiting' | 'unheard', string>> {
	const [, written = ''] = /data-outcome="([^"]*)"/.exec(await page.text()) ?? [];
	const plain = written.replaceAll(/&#(\d+);/g, (_, sign) => String.fromCharCode(Number(sign)));
	// The test says what it must hold.
	return JSON.parse(plain) as Record<'origin' | 'message' | 'waiting' | 'unheard', string>;
}
