/** Copies a text, and says whether the browser let it. */
export async function copy(written: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(written);
		return true;
	} catch {
		return false;
	}
}
