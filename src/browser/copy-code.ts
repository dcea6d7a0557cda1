// Copying needs a page that nobody on the way can change: elsewhere the code stays text to select.
if (isSecureContext) {
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
		button.hidden = false;
		button.addEventListener('click', () => void copy(button));
	}
}

/** Copies the text that a button names, and says whether it worked in the status beside it. */
async function copy({ dataset, nextElementSibling: status }: HTMLButtonElement): Promise<void> {
	const source = document.getElementById(dataset['copies'] ?? '');
	if (source === null || status === null) return;
	// Emptied first: the same words again would not be read out again.
	status.textContent = '';
	try {
		await navigator.clipboard.writeText(source.textContent);
		status.textContent = dataset['copied'] ?? '';
	} catch {
		getSelection()?.selectAllChildren(source);
		status.textContent = dataset['notCopied'] ?? '';
	}
}
