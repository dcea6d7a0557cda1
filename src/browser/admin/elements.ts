/** An element of the page by its id. */
export function element(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`The page has no "${id}".`);
	return found;
}

/** Shows or hides an element. */
export function show(id: string, isShown: boolean): void {
	element(id).hidden = !isShown;
}
