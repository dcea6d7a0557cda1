import { cp } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { makeCard } from '../card/make-card.ts';
import { cardMarkdown } from '../card/markdown/markdown.ts';
import { catalogue, proposals } from '../card/testing/proposals.ts';
import { previewComes } from '../preview/preview-words.ts';
import { commentText } from '../proposal/comment-text.ts';
import { formatJudgement } from '../proposal/judgement-text.ts';
import { safeComment } from '../proposal/safe-comment.ts';
import { commentPage } from './comment-page.ts';
import { keepPicture, openOnPhone } from './guide-picture.ts';

/** What editors see of a card: a name, the proposal it is of, and where the picture begins. */
const pictures = [
	{ name: 'giudicare-domanda', proposal: 'new-partner-and-offer', from: 'header' },
	{ name: 'giudicare-errore', proposal: 'a-person', from: 'h2' },
	{ name: 'giudicare-cambia', proposal: 'renewal', from: 'li:has-text("8. Arriva")' },
];

/** Makes the cards of some proposals, as GitHub shows them, and keeps what one sees. */
export async function takeProposalPictures(browser: Browser): Promise<void> {
	for (const { name, proposal, from } of pictures) {
		const { card } = await makeCard(proposals[proposal]?.() ?? [], {
			writeBase,
			today: '2026-11-16',
		});
		const page = await openOnPhone(browser);
		const text = commentText({
			...{ isAdmitted: true, said: admitted, looks: previewComes },
			card: cardMarkdown(card),
		});
		await page.setContent(commentPage(safeComment(text, [trusted])));
		await keepPicture(page, name, page.locator(from).first());
		await page.close();
	}
}

/** What stands under the title of every card. */
const admitted = formatJudgement(
	{
		...{ number: 1, head: '', author: 'banco-gentile', isEditors: false },
		...{ isAdmitted: true, objections: [], questions: [] },
	},
	true,
);

/** Links there stay links in a comment. */
const trusted = 'https://vicini-e-connessi.example/';

async function writeBase(folder: string): Promise<string> {
	await cp(catalogue, folder, { recursive: true });
	return folder;
}
